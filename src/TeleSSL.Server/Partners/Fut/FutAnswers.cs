using Hl7.Fhir.Model;
using Refit;

namespace TeleSSL.Server.Partners.Fut;

/// <summary>What was read, and the version to send as <c>If-Match</c>; null when FUT gave none.</summary>
internal readonly record struct Versioned<T>(T Content, string? Version);

internal static class FutAnswers
{
    /// <summary>The most pages of one search.</summary>
    private const int MaxPages = 1000;

    /// <summary>The content with its version, or the failure as an exception.</summary>
    public static async Task<Versioned<T>> Read<T>(this Task<ApiResponse<T>> call)
        where T : class
    {
        using var answer = await call;
        if (answer.Error is { } error)
            throw error.InnerException ?? error;
        var version = answer.Headers?.TryGetValues("ETag", out var etags) is true ? etags.FirstOrDefault() : null;
        return new Versioned<T>(answer.Content ?? throw new PartnerUnreadableException(), version ?? VersionOf(answer.Content));
    }

    /// <summary>
    /// The resources of all pages of a search, each once. A page that fails, a link that was followed before and too many pages make the
    /// whole unreadable: half a list is never taken for a whole one.
    /// </summary>
    public static async Task<IReadOnlyList<Resource>> All(Task<ApiResponse<Bundle>> first, Func<string, Task<ApiResponse<Bundle>>> next)
    {
        var (found, links) = (new Dictionary<string, Resource>(), new HashSet<string>());
        var page = (await first.Read()).Content;
        while (true)
        {
            foreach (var entry in page.Entry)
                if (entry.Resource is { } resource)
                    found.TryAdd(entry.FullUrl ?? $"{resource.TypeName}/{resource.Id}", resource);
            if (page.NextLink is not { } link)
                return [.. found.Values];
            if (!links.Add(link.OriginalString) || links.Count >= MaxPages)
                throw new PartnerUnreadableException("link[next], which does not end");
            page = (await next(link.OriginalString).Read()).Content;
        }
    }

    private static string? VersionOf(object? content) =>
        content is Resource { Meta.VersionId: { Length: > 0 } version } ? $"\"{version}\"" : null;
}
