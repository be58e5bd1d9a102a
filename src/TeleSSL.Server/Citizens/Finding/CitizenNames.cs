using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Citizens.Finding;

/// <summary>
/// The terms under which a citizen is found by name: a beginning of the name together with the municipality and the birthday, and,
/// unless the address is protected, together with the municipality and the postal code.
/// </summary>
internal sealed class CitizenNames(NameIndex index)
{
    /// <summary>After every change of the citizen, so that the version of the row says whether the index is up to date.</summary>
    public Task Put(Tx tx, CitizenRow citizen, Identity identity) =>
        index.Put(tx, citizen.Id, citizen.Version, NameGrams.Form, Terms(citizen, identity));

    public Task Remove(Tx tx, Guid citizen) => index.Remove(tx, citizen);

    /// <summary>Removes from the index those who are not in the register (any more); returns their number.</summary>
    public Task<int> RemoveOthers(Tx tx) => index.RemoveOthers(tx, "SELECT id FROM citizen WHERE status <> 'erased'");

    public static string Near(string municipality, string postalCode, string gram) => $"{municipality}|p{postalCode}|{gram}";

    public static string Born(string municipality, string birthDay, string gram) => $"{municipality}|b{birthDay}|{gram}";

    private static IEnumerable<string> Terms(CitizenRow citizen, Identity identity)
    {
        var birthDay = Cpr.Parse(identity.Cpr).Value.BirthDay;
        foreach (var gram in NameGrams.Of(identity.Name))
        {
            yield return Born(citizen.Municipality, birthDay, gram);
            if (!citizen.Protected)
                yield return Near(citizen.Municipality, identity.Address.PostalCode, gram);
        }
    }
}
