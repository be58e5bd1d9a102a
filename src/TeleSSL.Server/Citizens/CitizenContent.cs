using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;

namespace TeleSSL.Server.Citizens;

/// <summary>A validated registration.</summary>
internal sealed record Registration(Cpr Cpr, Identity Identity);

/// <summary>A validated change: texts trimmed, numbers normalised.</summary>
internal sealed record WantedChange(string? Name, Address? Address, bool PhoneGiven, string? Phone, Cpr? Cpr);

/// <summary>Validates every field before any look-up and reports all errors. Values are never echoed.</summary>
internal sealed class CitizenContent
{
    private readonly List<FieldError> errors = [];

    public static Result<Registration> Of(CitizenRegistration body)
    {
        var content = new CitizenContent();
        var cpr = content.Parsed("cpr", Cpr.Parse(body.Cpr));
        var name = content.Text("name", body.Name, 200);
        var address = content.Address(body.Address);
        var phone = body.Phone is null ? null : content.Parsed("phone", Phone.Parse(body.Phone)).Value;
        return content.Refused is { } refusal ? refusal : new Registration(cpr, new Identity(cpr.Value, name, address, phone));
    }

    public static Result<WantedChange> Of(CitizenChange body)
    {
        var content = new CitizenContent();
        var name = body.Name is null ? null : content.Text("name", body.Name, 200);
        var address = body.Address is null ? null : content.Address(body.Address);
        var phone = body.Phone is null ? null : content.Parsed("phone", Phone.Parse(body.Phone)).Value;
        Cpr? cpr = body.Cpr is null ? null : content.Parsed("cpr", Cpr.Parse(body.Cpr));
        content.Check("cpr", content.errors.Exists(error => error.Path == "cpr") || cpr is not { IsReplacement: true }, CitizenProblems.RealCpr);
        content.Check("dead", body.Dead != false, CitizenProblems.Alive);
        var any = name is not null || address is not null || body.PhoneGiven || cpr is not null
            || body.Municipality is not null || body.ProtectedAddress is not null || body.Dead is not null;
        content.Check("body", any, FieldProblems.NothingToChange);
        return content.Refused is { } refusal ? refusal : new WantedChange(name, address, body.PhoneGiven, phone, cpr);
    }

    private Refusal? Refused => errors.Count == 0 ? null : Refusal.Invalid(errors);

    private Address Address(Address given)
    {
        var address = new Address(Text("address.line", given.Line, 200), given.PostalCode.Trim(), Text("address.city", given.City, 100));
        Check("address.postalCode", address.PostalCode.Length == 4 && address.PostalCode.All(char.IsAsciiDigit), FieldProblems.NotAPostalCode);
        return address;
    }

    private string Text(string field, string given, int most)
    {
        var text = given.Trim();
        Check(field, text.Length >= 1 && text.Length <= most, FieldProblems.OfLength(text.Length, most));
        Check(field, Characters.ArePlain(text), FieldProblems.ControlCharacters);
        return text;
    }

    private T Parsed<T>(string field, Result<T> parsed)
    {
        if (!parsed.Accepted(out var value, out var refusal))
            errors.AddRange(refusal.At(field).Fields);
        return value;
    }

    private void Check(string field, bool holds, FieldProblem problem)
    {
        if (!holds)
            errors.Add(new FieldError(field, problem));
    }
}
