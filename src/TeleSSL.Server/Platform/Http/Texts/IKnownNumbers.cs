using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Platform.Http.Texts;

/// <summary>
/// Numbers of things, such as serials and orders, that may stand in a text although they read as personal. Each module with such
/// numbers registers its own.
/// </summary>
internal interface IKnownNumbers
{
    /// <summary>Those of these that are numbers of something within the writer's sight, in either case. One query for all.</summary>
    Task<IReadOnlyList<string>> Among(Query query, IReadOnlyList<string> spellings, Viewer writer);
}
