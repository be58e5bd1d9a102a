using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Agreements;

/// <summary>
/// The endpoints for settings that every unit has, by default or its own: read with version, which is 0 until first set, and
/// replaced by an administrator or the lead of the desk of the unit.
/// </summary>
/// <param name="kind">One of <see cref="CatalogueStore.Kinds"/>.</param>
/// <param name="byDefault">The default until first set.</param>
/// <param name="answer">Builds the response.</param>
internal sealed class UnitEntries<TBody, TEntry, TAnswer>(string kind, Func<string, TEntry> byDefault, Func<TEntry, TAnswer> answer)
    where TBody : class, ICatalogueEntry<TEntry>
    where TEntry : class
    where TAnswer : class
{
    /// <param name="entries">The route group.</param>
    /// <param name="noun">What the settings are called in operation ids, such as <c>DeskPhones</c>.</param>
    public void Map(IEndpointRouteBuilder entries, string noun)
    {
        entries.MapGet("/{unit}", Find).Named($"get{noun}", $"Reads the {Words(noun)} of a unit.")
            .For(Desk.Roles).Produces<TAnswer>().Refuses(404);
        entries.MapWrite<TBody>("/{unit}", Replace, Again).Named($"set{noun}", $"Replaces the {Words(noun)} of a unit.")
            .AddEndpointFilter(OfOwnUnit)
            .For(Role.SpocLead).Produces<TAnswer>().Refuses(404, 412, 422);
    }

    private static string Words(string noun) => JsonNamingPolicy.KebabCaseLower.ConvertName(noun).Replace('-', ' ');

    private static async ValueTask<object?> OfOwnUnit(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var viewer = call.HttpContext.User.Viewer();
        return viewer.Is(Role.Administrator) || Leads(viewer, Desk.UnitOf(call.HttpContext))
            ? await next(call)
            : Problems.Of(AccessRefusals.OwnUnitOnly);
    }

    private static bool Leads(Viewer viewer, string unit) => viewer.OrganisationsAs(Role.SpocLead).Contains(unit);

    private async Task<IResult> Find(string unit, HttpContext http, Db db, CatalogueStore catalogues, CancellationToken ct)
    {
        unit = unit.ToLowerInvariant();
        if (!(await catalogues.Now(ct)).HasUnit(unit))
            return Problems.Of(Refusal.NotFound("unit"));
        var (version, entry) = await CatalogueRows.Find<TEntry>(db, kind, unit, ct) ?? (0, byDefault(unit));
        ETags.Set(http, version);
        return Json.Answer(answer(entry));
    }

    private async Task<Result<Written>> Replace(Call<TBody> call, Tx tx)
    {
        var catalogue = await call.Service<CatalogueStore>().In(tx);
        if (!Code.Parse(Desk.UnitOf(call.Http)).Accepted(out var unit, out _))
            return Refusal.NotFound("unit");
        if (call.Body.Code is { } other && other != unit)
            return Refusal.Invalid("unit", FieldProblems.NotTheSame.With("as", "the unit in the URL"));
        if (!call.Body.Decide(unit, catalogue).Accepted(out var entry, out var refusal))
            return refusal;
        if (!catalogue.HasUnit(unit.Value))
            return Refusal.NotFound("unit");
        if (call.IfMatch is { } asked && asked != (await CatalogueRows.Version(tx, kind, unit.Value) ?? 0))
            return Refusal.Stale();
        var stamp = Leads(call.Viewer, unit.Value) ? call.Stamp with { Organisation = unit.Value } : call.Stamp;
        var version = await CatalogueStore.Put(tx, kind, unit.Value, entry, stamp, unit.Value);
        return new Written(200, unit.Value, version, Reply.Now(answer(entry)));
    }

    private async Task<object?> Again(HttpContext http, Viewer viewer, Written written)
    {
        var db = http.RequestServices.GetRequiredService<Db>();
        var found = await CatalogueRows.At<TEntry>(db, kind, written.SubjectId, written.Version, http.RequestAborted);
        return found is var (_, entry) ? answer(entry) : null;
    }
}
