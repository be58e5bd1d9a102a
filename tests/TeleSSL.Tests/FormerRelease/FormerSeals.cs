using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.FormerRelease;

/// <summary>What release d7e09cd sealed and signed with fixed keys, of fictive people only.</summary>
internal sealed record FormerSeals
{
    private const string Path = "tests/TeleSSL.Tests/FormerRelease/stored/seals.json";

    private static readonly Lazy<FormerSeals> Loaded = new(() =>
        JsonSerializer.Deserialize<FormerSeals>(Repository.Read(Path), JsonSerializerOptions.Web)!);

    public static FormerSeals Known => Loaded.Value;

    public required DateTimeOffset At { get; init; }

    public required string MasterKey { get; init; }

    public required string LookupKey { get; init; }

    public required Guid Citizen { get; init; }

    public required byte[] CitizenKey { get; init; }

    public required byte[] Identity { get; init; }

    public required byte[] Note { get; init; }

    public required byte[] NoteOfCitizen { get; init; }

    public required Guid File { get; init; }

    public required byte[] FileKey { get; init; }

    public required byte[] FileContent { get; init; }

    public required string PasswordHash { get; init; }

    public required string CookieKeyId { get; init; }

    public required byte[] CookieKey { get; init; }

    /// <summary>As a browser sends it, with its name.</summary>
    public required string Cookie { get; init; }
}
