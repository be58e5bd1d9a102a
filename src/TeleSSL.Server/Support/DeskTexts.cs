using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support;

/// <summary>Words that the desk writes for everybody: kept by version, so that what stood there once can be read again.</summary>
internal static class DeskTexts
{
    public static Task Keep(Tx tx, Guid subject, int version, string title, string body) => tx.Execute(
        "INSERT INTO desk_text (subject, version, title, body) VALUES (@subject, @version, @title, @body)", new { subject, version, title, body });
}
