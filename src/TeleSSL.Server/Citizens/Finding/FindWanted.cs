using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;

namespace TeleSSL.Server.Citizens.Finding;

/// <summary>A validated search by name.</summary>
internal sealed record FindWanted(NameQuestion Name, string? PostalCode, DateOnly? Born)
{
    private const int MaxName = 200;

    /// <summary>What the log says of it, instead of what was searched for.</summary>
    public string SearchedBy => (PostalCode, Born) switch
    {
        (null, _) => "birth-date",
        (_, null) => "postal-code",
        _ => "both",
    };

    public static Result<FindWanted> Of(CitizenFind body)
    {
        var errors = new List<FieldError>();
        if (body.Name.Length > MaxName)
            errors.Add(new FieldError("name", FieldProblems.TooLong.With("max", MaxName)));
        else if (!Characters.ArePlain(body.Name))
            errors.Add(new FieldError("name", FieldProblems.ControlCharacters));
        var parsed = NameQuestion.Parse(body.Name);
        if (errors.Count == 0 && parsed.Refused is { } unusable)
            errors.AddRange(unusable.Fields);
        var postalCode = body.PostalCode?.Trim();
        if (postalCode is null && body.Born is null)
            errors.Add(new FieldError("postalCode", CitizenProblems.PostalCodeOrBirthDate));
        if (postalCode is not (null or { Length: 4 }) || postalCode?.All(char.IsAsciiDigit) == false)
            errors.Add(new FieldError("postalCode", FieldProblems.NotAPostalCode));
        return errors.Count > 0 ? Refusal.Invalid(errors) : new FindWanted(parsed.Value, postalCode, body.Born);
    }

    /// <summary>The term under which a citizen of the municipality with this beginning of a name is found.</summary>
    public string Term(string municipality, string gram) => Born is { } day
        ? CitizenNames.Born(municipality, Cpr.Day(day), gram)
        : CitizenNames.Near(municipality, PostalCode!, gram);

    /// <summary>
    /// Whether this is a citizen who was meant. Of a protected address nothing is compared: what is found would tell where it is.
    /// </summary>
    public bool Fits(Identity identity, bool isProtected) =>
        (PostalCode is null || isProtected || identity.Address.PostalCode == PostalCode)
        && (Born is not { } day || Cpr.Parse(identity.Cpr).Value.IsOf(day))
        && Name.Matches(identity.Name);
}
