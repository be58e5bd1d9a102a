using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Http;

/// <summary>
/// Announces on the answer that the body had a member by its former name: since when it is deprecated (RFC 9745) and when it goes
/// (RFC 8594).
/// </summary>
internal static class FormerMembers
{
    private static readonly ConcurrentDictionary<Type, (string Name, FormerAttribute Former)[]> OfTypes = new();

    /// <summary>The members of a type that are accepted under a former name.</summary>
    public static (string Name, FormerAttribute Former)[] Of(Type type) => OfTypes.GetOrAdd(type, one =>
    [
        .. one.GetProperties()
            .Select(property => (JsonNamingPolicy.CamelCase.ConvertName(property.Name), property.GetCustomAttribute<FormerAttribute>()!))
            .Where(member => member.Item2 is not null),
    ]);

    public static void Announce(HttpContext http, byte[] json, Type type)
    {
        if (Of(type) is not { Length: > 0 } members || !Body.Document(json).Accepted(out var body, out _))
            return;
        using (body)
            foreach (var (name, former) in members)
                if (body.RootElement.ValueKind == JsonValueKind.Object && body.RootElement.TryGetProperty(name, out _))
                    Write(http.Response.Headers, former);
    }

    private static void Write(IHeaderDictionary headers, FormerAttribute former)
    {
        headers["Deprecation"] = $"@{At(former.Since).ToUnixTimeSeconds()}";
        headers["Sunset"] = At(former.Until.AddDays(1)).ToString("R", CultureInfo.InvariantCulture);
    }

    private static DateTimeOffset At(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);
}
