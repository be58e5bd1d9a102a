using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Orders.Runs;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Orders.Runs;

/// <summary>The proofs of what was handed over at a stop. A signature is sealed with the citizen's key, and shown by a logged look-up.</summary>
internal sealed class StopReceipts(Db db, CatalogueStore catalogues, SightReader sights, Notes notes)
{
    private const string Select = """
        SELECT id AS Id, at AS At, occurred_at AS OccurredAt, actor AS Actor, organisation AS Organisation, received_by AS ReceivedBy,
               proof AS Proof, boxes AS Boxes, signature AS Signature
        FROM   stop_receipt
        WHERE  stop = @stop
        """;

    public async Task<Guid> Add(Tx tx, StopRow stop, SignedDelivery delivery, int boxes, Stamp stamp)
    {
        var id = Guid.CreateVersion7(stamp.At);
        Guid? signature = delivery.Signature is { } png ? await notes.Seal(tx, stop.Citizen, Convert.ToBase64String(png), stamp) : null;
        await tx.Execute(
            """
            INSERT INTO stop_receipt (id, stop, citizen, at, occurred_at, actor, organisation, received_by, proof, boxes, signature)
            VALUES (@id, @stop, @Citizen, @At, @OccurredAt, @Actor, @Organisation, @receivedBy, @proof, @boxes, @signature)
            """,
            new
            {
                id,
                stop = stop.Id,
                stop.Citizen,
                stamp.At,
                stamp.OccurredAt,
                stamp.Actor,
                stamp.Organisation,
                receivedBy = delivery.Sent.ReceivedBy.Kebab(),
                proof = delivery.Sent.Proof.Kebab(),
                boxes,
                signature,
            });
        return id;
    }

    /// <summary>Newest first; null when the viewer does not see the stop.</summary>
    public Task<ReceiptAnswer[]?> Of(Guid stop, Viewer viewer, CancellationToken ct) => db.Read(async query =>
    {
        var sight = (await sights.Of(viewer, query)).As(Role.Logistics);
        if (await StopRow.Find(query, stop, RunScope.Of(sight)) is null)
            return null;
        var rows = await query.List<Row>($"{Select} ORDER BY id DESC", new { stop });
        return rows.Select(row => new ReceiptAnswer(
            row.Id, row.At, row.OccurredAt, row.Actor, row.Organisation, row.ReceivedBy, row.Proof, row.Boxes)).ToArray();
    }, ct);

    /// <summary>The last signature.</summary>
    public async Task<Result<Written>> Signature(Tx tx, Guid id, Viewer viewer, Stamp stamp)
    {
        var sight = new Sight(viewer, await catalogues.In(tx), stamp.Today).As(Role.Logistics);
        if (await StopRow.Find(tx, id, RunScope.Of(sight)) is not { } stop || sight.Orders.OrganisationForUnit(stop.Unit) is not { } organisation)
            return Refusal.NotFound("stop");
        if (await tx.Find<Row>($"{Select} AND signature IS NOT NULL ORDER BY id DESC", new { stop = id }) is not { Signature: { } note } row
            || await notes.Open(tx, note) is not { } picture)
            return RunRefusals.NoSignature;
        await LookUpRow.Insert(tx, stop.Citizen, LookUpReason.Delivery, id, organisation, stamp);
        return new Written(200, id.ToString(), 0, Reply.Now(new SignatureAnswer(row.OccurredAt, Convert.FromBase64String(picture))));
    }

    private sealed record Row
    {
        public required Guid Id { get; init; }

        public required DateTimeOffset At { get; init; }

        public required DateTimeOffset OccurredAt { get; init; }

        public required string Actor { get; init; }

        public required string Organisation { get; init; }

        public required string ReceivedBy { get; init; }

        public required string Proof { get; init; }

        public required int Boxes { get; init; }

        public Guid? Signature { get; init; }
    }
}
