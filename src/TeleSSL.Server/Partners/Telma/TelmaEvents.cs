using System.Text.Json;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Doors;

namespace TeleSSL.Server.Partners.Telma;

/// <summary>The webhook for Telma's events: no session, but a signature over the raw body. Repeated events change nothing.</summary>
internal static class TelmaEvents
{
    private const int MaxIdLength = 200;
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(1);

    public static void MapTelmaEvents(this IEndpointRouteBuilder routes) => routes.MapPost("/partners/telma/events", Take)
        .Named("receiveTelmaEvent", "Takes an event of Telma, which signs its body.")
        .WithTags("Partners").OpenThrough(Door.Work).Takes<TelmaEvent>().Produces(202).Refuses(400, 401, 413, 422);

    private static async Task<IResult> Take(HttpContext http, Db db, Clock clock, TelmaOptions options, TelmaReports reports)
    {
        if (!(await Body.ReadBytes(http, Body.JsonLimit, "application/json")).Accepted(out var body, out var refusal))
            return Problems.Of(refusal);
        if (options.WebhookSecrets is not [_, ..] secrets)
            return Problems.Of(PartnerRefusals.EventsNotAccepted);
        var (signedAt, signature) = (http.Request.Headers[TelmaWire.TimestampHeader], http.Request.Headers[TelmaWire.SignatureHeader]);
        if (!TelmaSignature.Check(secrets, signedAt, signature, body, clock.Now).Accepted(out _, out refusal)
            || !Read(body).Accepted(out var reported, out refusal))
            return Problems.Of(refusal);
        var stamp = TelmaReports.Stamp(clock);
        await db.Write<bool>(async tx =>
        {
            if (!await IsNew(tx, reported.Id, stamp.At))
                return false;
            await reports.Take(tx, reported.Snapshot, stamp);
            return true;
        }, http.RequestAborted);
        return TypedResults.StatusCode(StatusCodes.Status202Accepted);
    }

    // The replay window is minutes, so an event older than a day cannot pass the signature check again.
    private static async Task<bool> IsNew(Tx tx, string id, DateTimeOffset at)
    {
        await tx.Execute("DELETE FROM partner_event WHERE at < @before", new { before = at - Remembered });
        return await tx.ExecuteCounted(
            "INSERT INTO partner_event (partner, id, at) VALUES (@partner, @id, @at) ON CONFLICT (partner, id) DO NOTHING",
            new { partner = TelmaModule.Name, id, at }) == 1;
    }

    private static Result<TelmaEvent> Read(byte[] body)
    {
        if (!Body.Document(body).Accepted(out var document, out var refusal))
            return refusal;
        using (document)
            try
            {
                return document.Deserialize<TelmaEvent>(TelmaWire.Json) is { Id.Length: > 0 and <= MaxIdLength } reported
                    && Characters.ArePlain(reported.Id)
                    ? reported
                    : Refusal.Invalid("id", FieldProblems.Malformed.With("form", $"1-{MaxIdLength} characters without control characters"));
            }
            catch (JsonException)
            {
                return Refusal.Invalid("body", FieldProblems.Malformed.With("form", "an event"));
            }
    }
}
