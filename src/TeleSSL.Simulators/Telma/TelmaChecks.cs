using Microsoft.AspNetCore.Http;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Domain.Values;

namespace TeleSSL.Simulators.Telma;

/// <summary>What Telma rejects (contracts/partners/telma, Rules).</summary>
internal static class TelmaChecks
{
    public static TelmaProblem? Of(TelmaEscalation asked)
    {
        var errors = new Dictionary<string, IReadOnlyList<string>>();
        Text(errors, "title", asked.Title, 200);
        Text(errors, "description", asked.Description, 8000);
        if (asked.ExternalId.Length is 0 or > 64)
            errors["externalId"] = ["must be 1-64 characters"];
        if (asked.OrganisationSor.Length is 0 or > 20 || !asked.OrganisationSor.All(char.IsAsciiDigit))
            errors["organisationSor"] = ["must be digits"];
        if (asked.CitizenRef is { } reference && Cpr.StandsIn(reference))
            errors["citizenRef"] = [NoCpr];
        if (errors.Count > 0)
            return Invalid(errors);
        if (asked.Triage.Line1Checks.Count == 0 || !asked.Triage.LocalCausesExcluded)
            return TelmaAnswer.No(StatusCodes.Status422UnprocessableEntity, "triage-incomplete", "The first-line triage is incomplete.");
        return asked.ClinicalRisk is not TelmaClinicalRisk.None && asked.HandOver is null
            ? TelmaAnswer.No(
                StatusCodes.Status422UnprocessableEntity, "hand-over-missing", "A clinical risk must be reported by phone first.")
            : null;
    }

    public static TelmaProblem? Of(string field, string text, int longest)
    {
        var errors = new Dictionary<string, IReadOnlyList<string>>();
        Text(errors, field, text, longest);
        return errors.Count > 0 ? Invalid(errors) : null;
    }

    private const string NoCpr = "contains what looks like a CPR number";

    private static void Text(Dictionary<string, IReadOnlyList<string>> errors, string field, string text, int longest)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > longest)
            errors[field] = [$"must be 1-{longest} characters"];
        else if (Cpr.StandsIn(text))
            errors[field] = [NoCpr];
    }

    private static TelmaProblem Invalid(Dictionary<string, IReadOnlyList<string>> errors) => TelmaAnswer.No(
        StatusCodes.Status422UnprocessableEntity,
        errors.Values.Any(problems => problems.Contains(NoCpr)) ? "personal-data-in-text" : "invalid-content",
        "The content is invalid.",
        errors);
}
