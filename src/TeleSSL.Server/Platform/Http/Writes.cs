using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Platform.Http;

/// <summary>A call that wants to change something, read and stamped.</summary>
internal sealed record Call<TBody>(HttpContext Http, Viewer Viewer, Stamp Stamp, TBody Body, int? IfMatch)
{
    public Guid Id => Guid.Parse((string)Http.Request.RouteValues["id"]!);

    public T Service<T>()
        where T : notnull => Http.RequestServices.GetRequiredService<T>();
}

/// <summary>The one way a call writes: body, idempotency key, one transaction, answer after COMMIT.</summary>
internal static class Writes
{
    /// <summary>Maps a POST whose work runs in one transaction.</summary>
    /// <param name="routes">The group.</param>
    /// <param name="pattern">Below the group's prefix.</param>
    /// <param name="work">What to do. May run again.</param>
    /// <param name="rebuild">The answer to a call that was carried out before: by subject and version.</param>
    public static RouteHandlerBuilder MapWrite<TBody>(
        this IEndpointRouteBuilder routes,
        string pattern,
        Func<Call<TBody>, Tx, Task<Result<Written>>> work,
        Func<HttpContext, Viewer, Written, Task<object?>> rebuild)
        where TBody : notnull =>
        routes.MapPost(pattern, async (HttpContext http, Db db, Clock clock) =>
            (await Body.ReadBytes(http, Body.JsonLimit, "application/json")).Accepted(out var bytes, out var refusal)
                ? await Run(http, db, clock, bytes, Body.Parse<TBody>, work, rebuild)
                : Problems.Of(refusal))
            .Takes<TBody>();

    /// <summary>
    /// Maps a POST whose answer is personal: never remembered, never cached, and asked anew each time. Ignores Idempotency-Key.
    /// </summary>
    public static RouteHandlerBuilder MapUnremembered<TBody>(
        this IEndpointRouteBuilder routes, string pattern, Func<Call<TBody>, Tx, Task<Result<Written>>> work)
        where TBody : notnull =>
        routes.MapPost(pattern, async (HttpContext http, Db db, Clock clock) =>
        {
            http.Response.Headers.CacheControl = "no-store";
            if (!(await Body.Read<TBody>(http)).Accepted(out var body, out var refusal))
                return Problems.Of(refusal);
            var call = new Call<TBody>(http, http.User.Viewer(), http.Stamp(clock), body, null);
            var result = await db.Write(tx => work(call, tx), http.RequestAborted);
            return result.Accepted(out var written, out refusal) ? Answer(http, written, written.Answer) : Problems.Of(refusal);
        })
            .Takes<TBody>();

    public static async Task<IResult> Run<TBody>(
        HttpContext http,
        Db db,
        Clock clock,
        byte[] bytes,
        Func<byte[], Result<TBody>> parse,
        Func<Call<TBody>, Tx, Task<Result<Written>>> work,
        Func<HttpContext, Viewer, Written, Task<object?>> rebuild)
    {
        if (!parse(bytes).Accepted(out var body, out var refusal)
            || !Idempotency.Of(http, bytes, clock.Now).Accepted(out var once, out refusal)
            || !ETags.IfMatch(http).Accepted(out var ifMatch, out refusal))
            return Problems.Of(refusal);
        var viewer = http.User.Viewer();
        var call = new Call<TBody>(http, viewer, http.Stamp(clock), body, ifMatch);
        var result = await db.Write(tx => once is null ? work(call, tx) : once.Once(tx, () => work(call, tx)), http.RequestAborted);
        if (!result.Accepted(out var written, out refusal))
            return Problems.Of(refusal);
        var answer = written.ReadAnswer || (written.Replayed && written.Answer is null) ? await rebuild(http, viewer, written) : written.Answer ?? written.AnswerLater?.Invoke();
        if (written.Replayed)
            http.Response.Headers["Idempotency-Replayed"] = "true";
        return Answer(http, written, answer);
    }

    /// <summary>Who and when, from the signed-in user and the clock.</summary>
    public static Stamp Stamp(this HttpContext http, Clock clock)
    {
        var viewer = http.User.Viewer();
        var now = clock.Now;
        return new Stamp(now, now, viewer.Account, viewer.OrganisationFor(http.GetEndpoint()?.Metadata.GetMetadata<ForRoles>()?.Roles ?? []), Clock.DayOf(now));
    }

    private static IResult Answer(HttpContext http, Written written, object? answer)
    {
        if (written.Version > 0)
            ETags.Set(http, written.Version);
        return answer is null ? TypedResults.StatusCode(written.Status) : Json.Answer(answer, written.Status);
    }
}
