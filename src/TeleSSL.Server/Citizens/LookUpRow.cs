using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Citizens;

/// <summary>An entry of the look-up log: written whenever a person is shown, never changed.</summary>
internal sealed record LookUpRow
{
    public const string Select = """
        SELECT l.id AS Id, l.at AS At, l.actor AS Actor, l.organisation AS Organisation, l.reason AS Reason, l.about AS About, l.find AS Find,
               1 AS Citizens
        FROM   look_up l
        """;

    public required Guid Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Actor { get; init; }

    public required string Organisation { get; init; }

    public required string Reason { get; init; }

    public string? About { get; init; }

    public Guid? Find { get; init; }

    public required int Citizens { get; init; }

    public LookUpEntry Entry => new(
        Id, At, Actor, Organisation, Enum.GetValues<LookUpReason>().First(reason => reason.Kebab() == Reason),
        About is null ? null : Guid.Parse(About), Find, Citizens);

    public static Task Insert(Tx tx, Guid citizen, LookUpReason reason, Guid? about, string organisation, Stamp stamp, Guid? find = null) => tx.Execute(
        """
        INSERT INTO look_up (id, citizen, at, actor, organisation, reason, about, find, municipality)
        VALUES (@id, @citizen, @At, @Actor, @organisation, @reason, @about, @find, (SELECT municipality FROM citizen WHERE id = @citizen))
        """,
        new
        {
            id = Guid.CreateVersion7(stamp.At),
            citizen,
            stamp.At,
            stamp.Actor,
            organisation,
            reason = reason.Kebab(),
            about = about?.ToString(),
            find,
        });
}
