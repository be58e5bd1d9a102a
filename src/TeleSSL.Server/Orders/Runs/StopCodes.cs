using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Orders.Runs;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Keys;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Orders.Runs;

/// <summary>The code of a stop: made once, read once, and then known by its keyed hash alone.</summary>
internal sealed class StopCodes(CatalogueStore catalogues, Notes notes, MasterKeys masters)
{
    private const string Read = "stop.code-read";

    private const string OfOrder = """
        SELECT l.stop AS Stop, r.day AS Day, c.note AS Note, c.hash AS Hash
        FROM   run_line l
        JOIN   run_stop s ON s.id = l.stop
        JOIN   run r ON r.id = s.run
        LEFT   JOIN stop_code c ON c.stop = l.stop
        WHERE  l.order_id = @order AND l.live AND l.kind = 'device' AND l.direction = 'out'
               AND l.state NOT IN ('done', 'cancelled', 'brought-back')
        ORDER  BY r.day, l.stop
        """;

    public async Task Make(Tx tx, Guid stop, Guid citizen, Stamp stamp)
    {
        if (await tx.Find<string>("SELECT hash FROM stop_code WHERE stop = @stop", new { stop }) is not null)
            return;
        var code = RandomNumberGenerator.GetInt32(DeliveryCode.Count).ToString("D6", CultureInfo.InvariantCulture);
        await tx.Execute(
            "INSERT INTO stop_code (stop, citizen, hash, note, tries) VALUES (@stop, @citizen, @hash, @note, 0)",
            new { stop, citizen, hash = Hash(stop, code), note = await notes.Seal(tx, citizen, code, stamp) });
    }

    /// <summary>The code of an order's next stop, for whoever tells the citizen. It is opened once.</summary>
    public async Task<Result<Written>> Tell(Tx tx, Guid order, Viewer viewer, Stamp stamp)
    {
        var sight = new Sight(viewer, await catalogues.In(tx), stamp.Today).As(Role.Logistics, Role.SpocAgent, Role.SpocLead);
        if (await OrderStore.Find(tx, order) is not { } found || sight.Orders.OrganisationFor(found) is not { } organisation)
            return Refusal.NotFound("order");
        if (await tx.Find<Row>(OfOrder, new { order }) is not { Hash: not null } row)
            return RunRefusals.NoCode;
        if (row.Note is not { } note || await notes.Open(tx, note) is not { } code)
            return RunRefusals.CodeRead;
        if (await tx.ExecuteCounted("UPDATE stop_code SET note = NULL WHERE stop = @Stop AND note = @Note", new { row.Stop, row.Note }) == 0)
            return RunRefusals.CodeRead;
        await Notes.Delete(tx, note);
        tx.Append(JournalEntry.Of(
            stamp with { Organisation = organisation }, "stop", row.Stop.ToString(), 1, Read,
            JournalEntry.StateAnd(null, $$"""{"order":"{{order}}"}""")) with
        {
            Unit = found.Unit,
            Municipality = found.Municipality,
            Citizen = found.Citizen,
        });
        return new Written(200, order.ToString(), 0, Reply.Now(new DeliveryCodeAnswer(code, row.Day)));
    }

    /// <summary>Null when it is the stop's code. A wrong one is counted, so the refusal has to be committed.</summary>
    public async Task<Refusal?> Check(Tx tx, Guid stop, string code)
    {
        if (await tx.Find<Row>("SELECT stop AS Stop, hash AS Hash, tries AS Tries FROM stop_code WHERE stop = @stop", new { stop })
            is not { Hash: { } hash } row)
            return RunRefusals.NoCode;
        if (row.Tries >= DeliveryCode.MaxTries)
            return RunRefusals.CodeLocked;
        if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(Hash(stop, code))))
            return null;
        await tx.Execute("UPDATE stop_code SET tries = tries + 1 WHERE stop = @stop", new { stop });
        return RunRefusals.WrongCode.With("left", DeliveryCode.MaxTries - row.Tries - 1);
    }

    private string Hash(Guid stop, string code) =>
        Convert.ToHexStringLower(masters.Hash(Encoding.UTF8.GetBytes($"delivery-code:{stop}:{code}")));

    private sealed record Row
    {
        public required Guid Stop { get; init; }

        public DateOnly Day { get; init; }

        public string? Hash { get; init; }

        public Guid? Note { get; init; }

        public int Tries { get; init; }
    }
}
