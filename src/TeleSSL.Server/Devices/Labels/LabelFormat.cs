using Microsoft.Net.Http.Headers;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Devices.Labels;

/// <summary>The two image formats of a label.</summary>
internal sealed record LabelFormat(string Name, string MediaType, Func<LabelLayout, byte[]> Draw)
{
    public static readonly LabelFormat Svg = new("svg", "image/svg+xml", label => System.Text.Encoding.UTF8.GetBytes(LabelSvg.Draw(label)));

    public static readonly LabelFormat Png = new("png", "image/png", LabelPng.Draw);

    private static readonly LabelFormat[] All = [Svg, Png];

    public static readonly QueryParameter Query = QueryParameter.OneOf("format", "By the Accept header unless asked.", "svg", "png");

    /// <summary>By the query, else by the Accept header (RFC 9110, 12.5.1), SVG preferred.</summary>
    public static Result<LabelFormat> Of(HttpContext http)
    {
        if (!Query.ValueIn(http).Accepted(out var named, out var refusal))
            return refusal;
        if (named is not null)
            return All.Single(format => format.Name == named);
        var ranges = http.Request.GetTypedHeaders().Accept;
        if (ranges.Count == 0)
            return Svg;
        var best = All.MaxBy(format => Quality(format.MediaType, ranges))!;
        return Quality(best.MediaType, ranges) > 0
            ? best
            : RequestRefusals.NotAcceptable.With("mediaTypes", "image/svg+xml, image/png");
    }

    private static double Quality(string mediaType, IEnumerable<MediaTypeHeaderValue> ranges) => ranges
        .Where(range => range.MatchesMediaType(mediaType))
        .OrderBy(range => range.MatchesAllTypes).ThenBy(range => range.MatchesAllSubTypes)
        .Select(range => range.Quality ?? 1)
        .FirstOrDefault();
}
