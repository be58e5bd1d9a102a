namespace TeleSSL.Domain.Agreements;

/// <summary>The only place that determines who serves a municipality.</summary>
public static class Serving
{
    /// <summary>
    /// The agreement that provides this service to this organisation on this day, or <c>no-agreement</c>.
    /// </summary>
    /// <param name="agreements">All known agreements.</param>
    /// <param name="organisation">Code of the municipality or hospital.</param>
    /// <param name="service">SPOC or SSL.</param>
    /// <param name="programme">Required for SSL; ignored for SPOC.</param>
    /// <param name="day">A date of Europe/Copenhagen.</param>
    public static Result<Agreement> On(
        IEnumerable<Agreement> agreements, string organisation, ServiceKind service, string? programme, DateOnly day)
    {
        var found = agreements.FirstOrDefault(a =>
            a.Organisation == organisation && a.Service == service && a.HoldsOn(day)
            && (service == ServiceKind.Spoc || a.Programme == programme));
        return found is not null ? found : NoAgreement(organisation, service, programme, day);
    }

    /// <summary>The agreement with the given one added, or <c>agreements-overlap</c>, or <c>agreement-without-days</c>.</summary>
    public static Result<Agreement> MayBeAdded(IEnumerable<Agreement> agreements, Agreement added)
    {
        if (added.To <= added.From)
            return Refusal.Invalid("to", AgreementProblems.WithoutDays);
        return agreements.FirstOrDefault(a => a.Id != added.Id && a.Overlaps(added)) is { } other
            ? AgreementRefusals.Overlap
                .With("unit", other.Unit).With("organisation", other.Organisation).With("from", $"{other.From:O}")
                .With("agreement", other.Id.ToString())
            : added;
    }

    private static Refusal NoAgreement(string organisation, ServiceKind service, string? programme, DateOnly day) =>
        AgreementRefusals.None.With("organisation", organisation).With("service", service.Kebab())
            .With("programme", programme ?? "").With("day", $"{day:O}");
}
