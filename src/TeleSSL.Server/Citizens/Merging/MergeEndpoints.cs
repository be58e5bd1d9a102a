using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Citizens.Merging;

internal static class MergeEndpoints
{
    private static readonly QueryParameter DryRun = QueryParameter.Flag(
        "dryRun", "Says what would follow and which fields differ, and changes nothing; logged as a look-up of both.");

    public static void MapMerge(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/citizens").WithTags("Citizens").MapPost("/{id:guid}/merge", Merge)
            .Named("mergeCitizen", "Merges a person who was registered twice into the other citizen; with dryRun says what would follow.")
            .For(Role.SpocLead, Role.Logistics).Takes<CitizenMergeRequest>().Queries(DryRun).Idempotent()
            .Produces<CitizenMergeAnswer>().Refuses(404, 409, 412, 422, 429);

    private static async Task<IResult> Merge(Guid id, HttpContext http, Db db, Clock clock, CitizenMerges merges)
    {
        if (!DryRun.IsSet(http).Accepted(out var dryRun, out var refusal))
            return Problems.Of(refusal);
        if (dryRun)
            return await Preview(id, http, db, clock, merges);
        if (!(await Body.ReadBytes(http, Body.JsonLimit, "application/json")).Accepted(out var json, out refusal))
            return Problems.Of(refusal);
        var answer = await Writes.Run<CitizenMergeRequest>(
            http, db, clock, json, Body.Parse<CitizenMergeRequest>,
            (call, tx) => merges.Merge(tx, id, call.Body, call.IfMatch, call.Viewer, call.Stamp));
        // The identity of the one is gone from the database files, too.
        await db.Scrub();
        return answer;
    }

    // A key that was sent with it is left for the merge.
    private static async Task<IResult> Preview(Guid id, HttpContext http, Db db, Clock clock, CitizenMerges merges)
    {
        if (!(await Body.Read<CitizenMergeRequest>(http)).Accepted(out var body, out var refusal)
            || !ETags.IfMatch(http).Accepted(out var ifMatch, out refusal))
            return Problems.Of(refusal);
        var previewed = await db.Write(
            tx => merges.Preview(tx, id, body, ifMatch, http.User.Viewer(), http.Stamp(clock)), http.RequestAborted);
        return !previewed.Accepted(out var preview, out refusal) ? Problems.Of(refusal)
            : preview.Refused is { } tooMany ? Problems.Of(tooMany)
            : Json.Answer(preview.Answer!);
    }
}
