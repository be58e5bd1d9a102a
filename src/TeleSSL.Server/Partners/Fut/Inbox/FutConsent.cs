using System.Globalization;
using Hl7.Fhir.Model;
using TeleSSL.Server.Platform;

namespace TeleSSL.Server.Partners.Fut.Inbox;

/// <summary>Whether a consent of category SSLPCI covers an order (FUT implementation guide, Consent).</summary>
internal static class FutConsent
{
    private const string Category = "SSLPCI";
    private const string EpisodeOfPlan = "http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare";

    /// <summary>The course of a care plan.</summary>
    public static string? EpisodeOf(CarePlan plan) =>
        (plan.Extension.FirstOrDefault(one => one.Url == EpisodeOfPlan)?.Value as ResourceReference)?.Reference;

    /// <summary>Of the patient and the course, to us, active, and of a period that covers now.</summary>
    public static bool IsInForce(Consent consent, string episode, string patient, string us, DateTimeOffset now) =>
        consent.Status == Consent.ConsentState.Active
        && IsSame(consent.Patient?.Reference, patient)
        && consent.Category.SelectMany(category => category.Coding).Any(coding => coding.Code == Category)
        && consent.Provision is { } provision
        && Covers(provision.Period, now)
        && provision.Actor.Any(actor => IsSame(actor.Reference?.Reference, us))
        && provision.Data.Any(data => IsSame(data.Reference?.Reference, episode));

    private static bool IsSame(string? one, string other) =>
        FutUrl.Normalised(one) is { } normalised && normalised == FutUrl.Normalised(other);

    // A date as an end is the whole day (FHIR R4, Period). A time that cannot be read covers nothing.
    private static bool Covers(Period? period, DateTimeOffset now) =>
        (period?.Start is not { } start || (Begin(start) is { } from && from <= now))
        && (period?.End is not { } end || (End(end) is { } until && now < until));

    private static DateTimeOffset? Begin(string text) => Day(text) is { } day ? Midnight(day) : Time(text);

    private static DateTimeOffset? End(string text) => Day(text) is { } day ? Midnight(day.AddDays(1)) : Time(text);

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "O", out var day) ? day : null;

    private static DateTimeOffset? Time(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    private static DateTimeOffset Midnight(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Clock.Zone.GetUtcOffset(midnight));
    }
}
