using TeleSSL.Contracts;
using TeleSSL.Domain;

namespace TeleSSL.Server.Citizens.Lists;

/// <summary>A row of the log, of one citizen or of a list.</summary>
internal sealed record LookUpLineRow
{
    public required Guid Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Actor { get; init; }

    public required string Organisation { get; init; }

    public required string Reason { get; init; }

    public string? About { get; init; }

    public Guid? Citizen { get; init; }

    public required int Citizens { get; init; }

    public LookUpLine Line => new(
        Id, At, Actor, Organisation, Enum.GetValues<LookUpReason>().First(reason => reason.Kebab() == Reason),
        About is null ? null : Guid.Parse(About), Citizen, Citizens);
}
