using System.Text.Json;
using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Domain;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Doors;

namespace TeleSSL.Server.Partners.Fut.Inbox;

/// <summary>The webhook for FUT's events, which a bridge posts: no session, but a signature over the raw body. They are hints.</summary>
internal static class FutEvents
{
    public const string Path = "/api/partners/fut/events";

    private const string Headers = $"{SslWire.TimestampHeader} and {SslWire.SignatureHeader}";

    public static void MapFutEvents(this IEndpointRouteBuilder routes) => routes.MapPost("/partners/fut/events", Take)
        .Named("receiveFutEvent", "Takes an event of FUT, whose bridge signs its body. What it is about is read at FUT.")
        .WithTags("Partners").OpenThrough(Door.Work).Takes<FutEvent>().Produces(200).Refuses(400, 401, 413, 422);

    private static async Task<IResult> Take(
        HttpContext http, Db db, Clock clock, FutOptions options, FutInboxOptions inbox, FutHints hints, FutOrderReader reader,
        FutInboxMeters meters)
    {
        if (!(await Body.ReadBytes(http, Body.JsonLimit, "application/json")).Accepted(out var body, out var refusal))
            return Problems.Of(refusal);
        if (!options.IsOn || inbox.EventSecrets is not [_, ..] secrets)
            return Problems.Of(PartnerRefusals.FutEventsNotAccepted);
        var (signedAt, signature) = (http.Request.Headers[SslWire.TimestampHeader], http.Request.Headers[SslWire.SignatureHeader]);
        if (!PartnerSignature.Check(secrets, signedAt, signature, body, Headers, clock.Now).Accepted(out _, out refusal)
            || !Read(body).Accepted(out var told, out refusal))
            return Problems.Of(refusal);
        if (told.Type != FutEventBody.Simple)
            meters.Event("unknown-type");
        else if (reader.Address(told.Reference) is not { } address)
            meters.Event("other-topic");
        else
        {
            await Add(db, hints, address, FutReadings.Stamp(clock), http.RequestAborted);
            meters.Event("taken");
        }

        return TypedResults.Ok();
    }

    private static Task Add(Db db, FutHints hints, string address, Stamp stamp, CancellationToken ct) => db.Write<bool>(async tx =>
    {
        await hints.Add(tx, address, stamp);
        return true;
    }, ct);

    // Other kinds of messages have other members, and are no fault of the bridge: only what is needed is read.
    private static Result<Told> Read(byte[] body)
    {
        if (!Body.Document(body).Accepted(out var document, out var refusal))
            return refusal;
        using (document)
            return document.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("body", out var message) && message.ValueKind == JsonValueKind.Object
                    ? new Told(Text(message, "messageType") ?? TypeOf(root), Text(message, "resourceReference"))
                    : Refusal.Invalid("body", FieldProblems.Malformed.With("form", "an event"));
    }

    // The case of the properties' names differs between years.
    private static string? TypeOf(JsonElement root) =>
        root.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
        && properties.EnumerateObject().FirstOrDefault(one => one.Name.Equals("messageType", StringComparison.OrdinalIgnoreCase)) is
        { Value: { ValueKind: JsonValueKind.String } type }
            ? type.GetString()
            : null;

    private static string? Text(JsonElement message, string name) =>
        message.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private sealed record Told(string? Type, string? Reference);
}
