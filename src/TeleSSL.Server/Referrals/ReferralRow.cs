using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Domain.Referrals;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Referrals;

/// <summary>A referral's row: its state as in the journal, and the columns it is searched by.</summary>
internal sealed record ReferralRow(Referral Referral)
{
    public const string Subject = "referral";

    private const string Insert = """
        INSERT INTO referral (id, version, number, citizen, programme, municipality, unit, referrer, doubles, standing, state)
        VALUES (@Id, @Version, @Number, @Citizen, @Programme, @Municipality, @Unit, @Referrer, @Doubles, @Standing, @State)
        """;

    private const string Update = """
        UPDATE referral
        SET    version = @Version, citizen = @Citizen, municipality = @Municipality, unit = @Unit, doubles = @Doubles, standing = @Standing,
               state = @State
        WHERE  id = @Id AND version = @Version - 1
        """;

    public Guid Id => Referral.Id;

    public int Version => Referral.Version;

    public string Number => Referral.Number;

    public Guid Citizen => Referral.Citizen;

    public string Programme => Referral.Programme;

    public string Municipality => Referral.Municipality;

    public string? Unit => Referral.Unit;

    public string Referrer => Referral.Referrer;

    public Guid? Doubles => Referral.Doubles;

    public string Standing => Referral.State.Kebab();

    public string State { get; } = JsonSerializer.Serialize(Referral, Json.Stored);

    public static Referral Parse(string state) => JsonSerializer.Deserialize<Referral>(state, Json.Stored)!;

    /// <summary>Writes a change with its journal entry. <c>stale-version</c> when another change came first.</summary>
    public static async Task<Refusal?> Save(Tx tx, ReferralChange change, Stamp stamp)
    {
        var row = new ReferralRow(change.After);
        if (await tx.ExecuteCounted(change.Before is null ? Insert : Update, row) == 0)
            return Refusal.Stale();
        tx.Append(
            JournalEntry.Of(stamp, Subject, row.Id.ToString(), row.Version, change.Kind, JournalEntry.StateAnd(null, row.State)) with
            {
                Municipality = row.Municipality,
                Unit = row.Unit,
                HolderOrganisation = row.Referrer,
                Citizen = row.Citizen,
            });
        return null;
    }
}
