using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http.Texts;

namespace TeleSSL.Server.Platform.Http;

/// <summary>A parsed and stamped write request.</summary>
internal sealed record Call<TBody>(HttpContext Http, Viewer Viewer, Stamp Stamp, TBody Body, int? IfMatch)
{
    /// <summary>What may stand in texts that the body's type does not judge.</summary>
    public TextLeave Leave { get; init; } = TextLeave.None;

    public Guid Id => Guid.Parse((string)Http.Request.RouteValues["id"]!);

    public T Service<T>()
        where T : notnull => Http.RequestServices.GetRequiredService<T>();
}

/// <summary>The work of a call inside its transaction. May run again.</summary>
internal delegate Task<Result<Written>> Work<TBody>(Call<TBody> call, Tx tx);

/// <summary>
/// Reads the response for what this or an earlier call wrote, by subject and version. Null when the viewer may no longer see it.
/// </summary>
internal delegate Task<object?> ReadWritten(HttpContext http, Viewer viewer, Written written);

/// <summary>The only way a call writes: body, idempotency key, one transaction, response after COMMIT.</summary>
internal static class Writes
{
    /// <summary>Maps a POST with a JSON body whose work runs in one transaction.</summary>
    /// <param name="routes">The route group.</param>
    /// <param name="pattern">The pattern relative to the group's prefix.</param>
    /// <param name="work">The work to do. May run again.</param>
    /// <param name="read">Reads the response; not needed when every reply is stored or empty.</param>
    public static RouteHandlerBuilder MapWrite<TBody>(
        this IEndpointRouteBuilder routes, string pattern, Work<TBody> work, ReadWritten? read = null)
        where TBody : notnull => routes.MapWrite<TBody, TBody>(pattern, (_, json, options) => Body.Parse<TBody>(json, options), work, read);

    /// <summary>Maps a POST whose JSON body is converted before the work gets it.</summary>
    /// <param name="routes">The route group.</param>
    /// <param name="pattern">The pattern relative to the group's prefix.</param>
    /// <param name="parse">Converts the JSON sent to the work's body.</param>
    /// <param name="work">The work to do. May run again.</param>
    /// <param name="read">Reads the response; not needed when every reply is stored or empty.</param>
    /// <param name="refusesText">For a body whose parts are refused one by one: whether one was refused as personal.</param>
    public static RouteHandlerBuilder MapWrite<TSent, TBody>(
        this IEndpointRouteBuilder routes,
        string pattern,
        Func<HttpContext, byte[], JsonSerializerOptions, Result<TBody>> parse,
        Work<TBody> work,
        ReadWritten? read = null,
        Func<TBody, bool>? refusesText = null)
        where TSent : notnull =>
        routes.MapPost(pattern, async (HttpContext http, Db db, Clock clock) =>
            (await Body.ReadBytes(http, Body.JsonLimit, "application/json")).Accepted(out var bytes, out var refusal)
                ? await Run(http, db, clock, bytes, (json, options) => parse(http, json, options), work, read, refusesText)
                : Problems.Of(refusal))
            .Takes<TSent>().Idempotent();

    /// <summary>
    /// Maps a POST whose response is personal: never stored, never cached, and produced again for each call. Ignores Idempotency-Key.
    /// </summary>
    public static RouteHandlerBuilder MapUnremembered<TBody>(this IEndpointRouteBuilder routes, string pattern, Work<TBody> work)
        where TBody : notnull =>
        routes.MapPost(pattern, async (HttpContext http, Db db, Clock clock) =>
        {
            var sent = await Body.ReadTexts<TBody>(http);
            if (!sent.Body.Accepted(out var body, out var refusal))
                return Problems.Of(refusal);
            var call = new Call<TBody>(http, http.User.Viewer(), http.Stamp(clock), body, null) { Leave = sent.Leave };
            var result = await db.Write(tx => Noting(call, tx, work, sent.Named), http.RequestAborted);
            return await Answer(http, result, null);
        })
            .Takes<TBody>();

    public static async Task<IResult> Run<TBody>(
        HttpContext http, Db db, Clock clock, byte[] bytes, ParseBody<TBody> parse, Work<TBody> work, ReadWritten? read = null,
        Func<TBody, bool>? refusesText = null)
    {
        var sent = await http.RequestServices.GetRequiredService<BodyTexts>().Read(http, bytes, parse, refusesText);
        FormerMembers.Announce(http, bytes);
        if (!Idempotency.Of(http, bytes, clock.Now).Accepted(out var once, out var refusal))
            return Problems.Of(sent.Body.Refused ?? refusal);
        if (!sent.Body.Accepted(out var body, out refusal))
            return await Earlier(http, db, once) is { } earlier ? await Answer(http, earlier, read) : Problems.Of(refusal);
        if (!ETags.IfMatch(http).Accepted(out var ifMatch, out refusal))
            return Problems.Of(refusal);
        var call = new Call<TBody>(http, http.User.Viewer(), http.Stamp(clock), body, ifMatch) { Leave = sent.Leave };
        var result = await db.Write(
            tx => once is null ? Noting(call, tx, work, sent.Named) : once.Once(tx, () => Noting(call, tx, work, sent.Named)),
            http.RequestAborted);
        return await Answer(http, result, read);
    }

    /// <summary>The stamp of the signed-in user and the current time.</summary>
    public static Stamp Stamp(this HttpContext http, Clock clock)
    {
        var viewer = http.User.Viewer();
        var now = clock.Now;
        var roles = http.GetEndpoint()?.Metadata.GetMetadata<ForRoles>()?.Roles ?? [];
        return new Stamp(now, now, viewer.Account, viewer.OrganisationFor(roles), Clock.DayOf(now));
    }

    private static async Task<Result<Written>> Noting<TBody>(Call<TBody> call, Tx tx, Work<TBody> work, int named)
    {
        var result = await work(call, tx);
        if (result.Accepted(out var written, out _))
            call.Service<NamedNumbers>().Note(tx, named, written.SubjectId, call.Stamp);
        return result;
    }

    // A body that was accepted once stays accepted, even if a rule came later.
    private static async Task<Result<Written>?> Earlier(HttpContext http, Db db, Idempotency? once) =>
        once is null ? null : await db.Read(once.Earlier, http.RequestAborted);

    private static async Task<IResult> Answer(HttpContext http, Result<Written> result, ReadWritten? read)
    {
        if (!result.Accepted(out var written, out var refusal))
            return Problems.Of(refusal);
        if (written.Reply is Reply.Refusing refusing)
            return Problems.Of(refusing.Refusal);
        var answer = written.Reply switch
        {
            Reply.Ready ready => ready.Answer,
            Reply.Remembered stored => stored.Answer,
            Reply.Deferred deferred => deferred.Answer(),
            Reply.Reading when read is not null => await read(http, http.User.Viewer(), written),
            _ => null,
        };
        if (written.Replayed)
            http.Response.Headers["Idempotency-Replayed"] = "true";
        if (written.Version > 0)
            ETags.Set(http, written.Version);
        return answer is null ? TypedResults.StatusCode(written.Status) : Json.Answer(answer, written.Status);
    }
}
