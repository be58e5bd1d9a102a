using TeleSSL.Domain;
using TeleSSL.Server.Devices.Holdings;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Overview;

/// <summary>What a list of citizens is narrowed to.</summary>
internal enum CitizensWith
{
    /// <summary>Something in the home.</summary>
    Equipment,

    /// <summary>Something reserved or in transit.</summary>
    OnTheWay,

    /// <summary>Something that does not work as it should.</summary>
    Broken,

    /// <summary>Something that has not come or gone in time.</summary>
    Late,

    /// <summary>An open ticket.</summary>
    OpenTicket,
}

/// <summary>The filters of a list of citizens.</summary>
internal sealed record CitizenFilter(string? Municipality, string? Programme, CitizensWith? With)
{
    private static readonly QueryParameter OfMunicipality = new("municipality", "Code.");
    private static readonly QueryParameter OfProgramme = new("programme", "Code of the programme that a device of theirs serves.");
    private static readonly QueryParameter Having = QueryParameter.OneOf<CitizensWith>(
        "with",
        "equipment: something is in the home; on-the-way: something is reserved or in transit; broken, late: a device of theirs is;"
        + " open-ticket: one is open about them.");

    public static readonly QueryParameter[] Parameters = [OfMunicipality, OfProgramme, Having];

    public static Result<CitizenFilter> Of(HttpContext http) =>
        Having.ChoiceIn<CitizensWith>(http).Accepted(out var with, out var refusal)
            ? new CitizenFilter(OfMunicipality.In(http), OfProgramme.In(http), with)
            : refusal;

    /// <summary>
    /// On the devices <c>d</c>, prefixed with AND. An open ticket of the citizen is not a device's: the list seeks those.
    /// </summary>
    public string Devices(Parameters parameters, Catalogue catalogue, DateOnly today, TicketScope tickets, Dialect dialect)
    {
        parameters.Add("municipality", Municipality);
        parameters.Add("programme", Programme);
        string?[] all =
        [
            HeldTerms.Held,
            Municipality is null ? null : "d.municipality = @municipality",
            Programme is null ? null : "d.programme = @programme",
            With switch
            {
                CitizensWith.Equipment => HeldTerms.InHome,
                CitizensWith.OnTheWay => HeldTerms.OnTheWay,
                CitizensWith.Broken => $"({HeldTerms.Unfit(parameters, catalogue, today)} OR {InSupport(parameters, tickets, dialect)})",
                CitizensWith.Late => HeldTerms.Late(parameters, catalogue, today),
                _ => null,
            },
        ];
        return string.Concat(all.OfType<string>().Select(one => $" AND {one}"));
    }

    private static string InSupport(Parameters parameters, TicketScope tickets, Dialect dialect) =>
        $"""
        EXISTS (SELECT 1 FROM ticket t
                WHERE  t.device = d.id AND {OpenTicketRow.IsOpen} AND {OpenTicketRow.NotAnothers} AND {tickets.Among(dialect, parameters)})
        """;
}
