using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Devices.Labels;

internal static class LabelEndpoints
{
    private const int MaxLabels = 200;
    private const string NothingActive = "default-src 'none'";

    private static readonly QueryParameter DeviceIds = QueryParameter.List("devices", $"1 to {MaxLabels} device ids.").Required();
    private static readonly QueryParameter Qr = QueryParameter.OneOf("qr", "Our own link, or the maker's GS1 elements.", "own", "gs1");

    public static void MapLabels(this IEndpointRouteBuilder routes)
    {
        var labels = routes.MapGroup("").WithTags("Labels").For(Role.Logistics);
        labels.MapGet("/devices/{id:guid}/label", One)
            .Named("getLabel", "Draws the label of a device.")
            .Queries(LabelFormat.All.Query, Qr)
            .Produces(200, contentType: LabelFormat.Svg.MediaType, additionalContentTypes: LabelFormat.Png.MediaType)
            .Refuses(404, 406, 409, 422);
        labels.MapGet("/labels", Sheet)
            .Named("printLabels", $"A page with labels of up to {MaxLabels} devices, to print.")
            .Queries(DeviceIds, Qr)
            .Produces(200, contentType: "text/html")
            .Refuses(404, 409, 422);
    }

    private static async Task<IResult> One(Guid id, HttpContext http, ClaimsPrincipal user, LabelViews views, CancellationToken ct)
    {
        if (!LabelFormat.All.Of(http).Accepted(out var format, out var refusal) || !IsMakers(http).Accepted(out var makers, out refusal)
            || !(await views.Read([id], makers, user.Viewer(), ct)).Accepted(out var labels, out refusal))
            return Problems.Of(refusal);
        http.Response.Headers.Vary = HeaderNames.Accept;
        return Private(http, format.Draw(LabelLayout.Of(labels[0])), format.MediaType, NothingActive);
    }

    private static async Task<IResult> Sheet(HttpContext http, ClaimsPrincipal user, LabelViews views, CancellationToken ct)
    {
        if (!Devices(http).Accepted(out var ids, out var refusal) || !IsMakers(http).Accepted(out var makers, out refusal)
            || !(await views.Read(ids, makers, user.Viewer(), ct)).Accepted(out var labels, out refusal))
            return Problems.Of(refusal);
        return Private(http, Encoding.UTF8.GetBytes(LabelSheet.Page(labels)), "text/html; charset=utf-8", LabelSheet.Policy);
    }

    private static Result<Guid[]> Devices(HttpContext http)
    {
        var given = DeviceIds.AllIn(http);
        return given.Length is >= 1 and <= MaxLabels && given.All(id => Guid.TryParse(id, out _))
            ? Array.ConvertAll(given, Guid.Parse)
            : Refusal.Invalid("devices", FieldProblems.Malformed.With("form", $"1 to {MaxLabels} device ids, separated by commas"));
    }

    private static Result<bool> IsMakers(HttpContext http) => Qr.ValueIn(http).Then<bool>(qr => qr == "gs1");

    // The ETag is a hash of the content: a step changes the device's version, but not its label.
    private static IResult Private(HttpContext http, byte[] content, string mediaType, string policy)
    {
        http.Response.Headers.CacheControl = "private, no-cache";
        http.Response.Headers.ContentSecurityPolicy = policy;
        var tag = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 16));
        return TypedResults.Bytes(content, mediaType, entityTag: new EntityTagHeaderValue($"\"{tag}\""));
    }
}
