using System.Globalization;
using System.Text.Json.Nodes;

namespace TeleSSL.Simulators.Fut;

/// <summary>Whether a consent of category SSLPCI lets an order be submitted (FUT implementation guide, Consent).</summary>
internal static class FutConsents
{
    private static readonly TimeZoneInfo Denmark = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>Of the patient, for the course, to the seller's organisation, active, and of a period that covers now.</summary>
    public static bool InForce(FutStore store, string patient, string? episode, string organization, DateTimeOffset now) =>
        store.Of("Consent").Any(consent =>
            consent.Text("status") == "active"
            && Reference(consent.Body["patient"]) == patient
            && consent.Body["category"]!.AsArray().Any(one => (string?)one?["coding"]?[0]?["code"] == "SSLPCI")
            && consent.Body["provision"] is { } provision
            && Covers(provision["period"], now)
            && References(provision["actor"]).Contains(organization)
            && References(provision["data"]).Any(data => Unversioned(data) == episode));

    /// <summary>The Danish day of a time.</summary>
    public static DateOnly Day(DateTimeOffset time) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time, Denmark).DateTime);

    public static string? Reference(JsonNode? node) => (string?)node?["reference"];

    /// <summary>Without <c>/_history/n</c>.</summary>
    public static string Unversioned(string url) =>
        url.IndexOf("/_history/", StringComparison.Ordinal) is >= 0 and var at ? url[..at] : url;

    private static IEnumerable<string> References(JsonNode? list) =>
        (list as JsonArray ?? []).Select(one => Reference(one?["reference"])).OfType<string>();

    private static bool Covers(JsonNode? period, DateTimeOffset now) =>
        !IsAfter((string?)period?["start"], now) && !IsBefore((string?)period?["end"], now);

    private static bool IsAfter(string? start, DateTimeOffset now) => start is not null
        && (DateOnly.TryParseExact(start, "O", out var day) ? day > Day(now) : Time(start) > now);

    /// <summary>A date as an end is the whole day (FHIR R4, Period).</summary>
    private static bool IsBefore(string? end, DateTimeOffset now) => end is not null
        && (DateOnly.TryParseExact(end, "O", out var day) ? day < Day(now) : Time(end) <= now);

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
