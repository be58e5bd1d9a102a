using Microsoft.Net.Http.Headers;
using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Http;

/// <summary>One of the formats in which an endpoint answers.</summary>
/// <param name="Name">As in the query parameter <c>format</c>.</param>
/// <param name="MediaType">As in the Accept header.</param>
internal record MediaFormat(string Name, string MediaType);

/// <summary>The formats in which an endpoint answers, the preferred one first.</summary>
internal sealed class MediaFormats<T>(params IReadOnlyList<T> formats)
    where T : MediaFormat
{
    public QueryParameter Query { get; } = QueryParameter.OneOf(
        "format", "By the Accept header unless given.", [.. formats.Select(format => format.Name)]);

    /// <summary>By the query, else by the Accept header (RFC 9110, 12.5.1); <c>not-acceptable</c> when it names none of them.</summary>
    public Result<T> Of(HttpContext http)
    {
        if (!Query.ValueIn(http).Accepted(out var named, out var refusal))
            return refusal;
        if (named is not null)
            return formats.Single(format => format.Name == named);
        var ranges = http.Request.GetTypedHeaders().Accept;
        if (ranges.Count == 0)
            return formats[0];
        var best = formats.MaxBy(format => Quality(format.MediaType, ranges))!;
        return Quality(best.MediaType, ranges) > 0
            ? best
            : RequestRefusals.NotAcceptable.With("mediaTypes", string.Join(", ", formats.Select(format => format.MediaType)));
    }

    private static double Quality(string mediaType, IEnumerable<MediaTypeHeaderValue> ranges) => ranges
        .Where(range => range.MatchesMediaType(mediaType))
        .OrderBy(range => range.MatchesAllTypes).ThenBy(range => range.MatchesAllSubTypes)
        .Select(range => range.Quality ?? 1)
        .FirstOrDefault();
}
