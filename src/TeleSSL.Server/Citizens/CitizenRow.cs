using TeleSSL.Contracts;
using TeleSSL.Domain.Devices;

namespace TeleSSL.Server.Citizens;

/// <summary>A person's data, sealed as one blob.</summary>
internal sealed record Identity(string Cpr, string Name, Address Address, string? Phone);

internal static class CitizenStatus
{
    public const string Active = "active";
    public const string Dead = "dead";
    public const string Erased = "erased";

    /// <summary>In the journal alone: the row is gone.</summary>
    public const string Merged = "merged";
}

/// <summary>A citizen's row: facts in plain columns, the person sealed.</summary>
internal record CitizenRow
{
    public const string Columns = """
        c.id AS Id, c.version AS Version, c.municipality AS Municipality, c.protected AS Protected, c.status AS Status,
        c.replacement AS Replacement, c.sealed AS Sealed
        """;

    public const string Select = $"SELECT {Columns} FROM citizen c";

    public required Guid Id { get; init; }

    public required int Version { get; init; }

    public required string Municipality { get; init; }

    public required bool Protected { get; init; }

    public required string Status { get; init; }

    public required bool Replacement { get; init; }

    /// <summary>Null after erasure.</summary>
    public byte[]? Sealed { get; init; }

    public CitizenFacts Facts => new(Id, Municipality, Protected, Status == CitizenStatus.Active);

    public CitizenState State(IReadOnlyList<string> notes) => new(Id, Version, Municipality, Protected, Status, Replacement, notes);
}
