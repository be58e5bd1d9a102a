using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Codes;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Devices.Codes;

internal static class CodeEndpoints
{
    public static void MapCodes(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/codes", Read)
            .Named("readCodes", "Says what a scanned label means, and which device it is.")
            .WithTags("Codes").Takes<CodesRequest>().Produces<CodesAnswer>().Refuses(422)
            .For(DeviceEndpoints.Viewers);

    private static async Task<IResult> Read(
        HttpContext http, ClaimsPrincipal user, Db db, Clock clock, CatalogueStore catalogues, CodeResolver resolver, CancellationToken ct)
    {
        if (!(await Body.Read<CodesRequest>(http)).Accepted(out var body, out var refusal))
            return Problems.Of(refusal);
        if (!resolver.Read(body.Codes, clock.Today).Accepted(out var reading, out refusal))
            return Problems.Of(refusal);
        var catalogue = await catalogues.Now(ct);
        var scope = new Sight(user.Viewer(), catalogue, clock.Today).Devices;
        var code = await db.Read(query => CodeResolver.Resolve(reading, catalogue, scope, query), ct);
        return Json.Answer(Answer(code, catalogue));
    }

    public static IReadOnlyList<CodeCandidateAnswer> Candidates(CodeReading reading) =>
        [.. reading.Candidates.Select(c => new CodeCandidateAnswer(c.Gtin, c.Serial, c.Lot, c.Expiry, c.Production, c.Imei))];

    private static CodesAnswer Answer(ResolvedCode code, Catalogue catalogue)
    {
        var reading = code.Reading;
        return new CodesAnswer(
            reading.Symbology, code.Kind.Kebab(), reading.Gtin, reading.Serial ?? (code.Kind == CodeKind.Serial ? reading.BareText : null),
            reading.Lot, reading.Expiry, reading.Production, reading.Giai, reading.Imei, reading.AssetTag, code.Device?.Device.Id,
            reading.UdiDi is { } di ? catalogue.ModelBy(di)?.Code : null, reading.UdiDi, reading.UdiPi, reading.Fields,
            Candidates(reading),
            reading.Notes);
    }
}
