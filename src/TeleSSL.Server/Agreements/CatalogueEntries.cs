using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Agreements;

/// <summary>The endpoints shared by all kinds of entry: read with version, add, and replace.</summary>
/// <param name="kind">One of <see cref="CatalogueStore.Kinds"/>.</param>
/// <param name="answer">Builds the response.</param>
/// <param name="unit">The unit it belongs to, if any.</param>
internal sealed class CatalogueEntries<TBody, TEntry, TAnswer>(
    string kind, Func<TEntry, TAnswer> answer, Func<TEntry, string?>? unit = null)
    where TBody : class, ICatalogueEntry<TEntry>
    where TEntry : class
    where TAnswer : class
{
    /// <param name="entries">The route group.</param>
    /// <param name="noun">What an entry is called in operation ids, such as <c>DeviceModel</c>.</param>
    /// <param name="editors">The roles that may add and replace entries, besides the administrator.</param>
    public void Map(IEndpointRouteBuilder entries, string noun, params Role[] editors)
    {
        // Codes may contain slashes, as those of shelves do.
        entries.MapGet("/{**code}", Find).Named($"get{noun}", $"Reads one {Words(noun)}.").Produces<TAnswer>().Refuses(404);
        entries.MapWrite<TBody>("", Add, Again).Named($"add{noun}", $"Adds one {Words(noun)}.")
            .For(editors).Produces<TAnswer>(201).Refuses(409, 422);
        entries.MapWrite<TBody>("/{**code}", Change, Again).Named($"replace{noun}", $"Replaces one {Words(noun)}.")
            .For(editors).Produces<TAnswer>().Refuses(404, 409, 412, 422);
    }

    private static string Words(string noun) => JsonNamingPolicy.KebabCaseLower.ConvertName(noun).Replace('-', ' ');

    private async Task<IResult> Find(string? code, HttpContext http, Db db, CancellationToken ct)
    {
        if (await CatalogueRows.Find<TEntry>(db, kind, (code ?? "").ToLowerInvariant(), ct) is not var (version, entry))
            return Problems.Of(Refusal.NotFound(kind));
        ETags.Set(http, version);
        return Json.Answer(answer(entry));
    }

    private async Task<Result<Written>> Add(Call<TBody> call, Tx tx)
    {
        if (call.Body.Code is not { } code)
            return Refusal.Invalid("code", FieldProblems.Required);
        if (!call.Body.Decide(code, await call.Service<CatalogueStore>().In(tx)).Accepted(out var entry, out var refusal))
            return refusal;
        if (await CatalogueRows.Version(tx, kind, code.Value) is not null)
            return AgreementRefusals.CodeTaken.With("subject", kind).With("code", code.Value);
        return await Put(tx, code, entry, call.Stamp, 201);
    }

    private async Task<Result<Written>> Change(Call<TBody> call, Tx tx)
    {
        if (!Code.Parse((string)call.Http.Request.RouteValues["code"]!).Accepted(out var code, out _))
            return Refusal.NotFound(kind);
        if (call.Body.Code is { } other && other != code)
            return Refusal.Invalid("code", FieldProblems.Fixed);
        var decided = call.Body.Decide(code, await call.Service<CatalogueStore>().In(tx));
        if (decided.Refused is { Kind: RefusalKind.Invalid } unusable)
            return unusable;
        if (await CatalogueRows.Version(tx, kind, code.Value) is not { } version)
            return Refusal.NotFound(kind);
        if (call.IfMatch is { } asked && asked != version)
            return Refusal.Stale();
        return decided.Accepted(out var entry, out var refusal) ? await Put(tx, code, entry, call.Stamp, 200) : refusal;
    }

    private async Task<Written> Put(Tx tx, Code code, TEntry entry, Stamp stamp, int status) =>
        new(
            status,
            code.Value,
            await CatalogueStore.Put(tx, kind, code.Value, entry, stamp, unit?.Invoke(entry)),
            Reply.Now(answer(entry)));

    private async Task<object?> Again(HttpContext http, Viewer viewer, Written written)
    {
        var db = http.RequestServices.GetRequiredService<Db>();
        var found = await CatalogueRows.At<TEntry>(db, kind, written.SubjectId, written.Version, http.RequestAborted);
        return found is var (_, entry) ? answer(entry) : null;
    }
}
