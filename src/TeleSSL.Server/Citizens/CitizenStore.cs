using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Journal;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Keys;

namespace TeleSSL.Server.Citizens;

/// <summary>What the vault keeps of a person, sealed as one.</summary>
internal sealed record Identity(string Cpr, string Name, Address Address, string? Phone);

internal sealed class CitizenStore(Vault vault, CatalogueStore catalogues)
{
    public async Task<Result<Written>> Register(Tx tx, CitizenRegistration body, Viewer viewer, Stamp stamp)
    {
        if (!Cpr.Parse(body.Cpr).Accepted(out var cpr, out var refusal))
            return refusal;
        var catalogue = await catalogues.In(tx);
        if (catalogue.Organisations.GetValueOrDefault(body.Municipality) is not { Kind: OrganisationKind.Municipality })
            return Refusal.Invalid("municipality", "is unknown", "unknown-municipality");
        var hash = vault.Hash(cpr);
        if (await tx.Find<Guid?>("SELECT id FROM citizen WHERE cpr_hash = @hash", new { hash }) is not null)
            return new Refusal("citizen-known", "This CPR number is registered already.");
        var id = Guid.CreateVersion7(stamp.At);
        var key = await vault.NewKey(tx, id);
        var identity = JsonSerializer.SerializeToUtf8Bytes(new Identity(cpr.Value, body.Name, body.Address, body.Phone), Json.Options);
        await tx.Execute(
            """
            INSERT INTO citizen (id, version, municipality, protected, status, replacement, cpr_hash, sealed)
            VALUES (@id, 1, @Municipality, @ProtectedAddress, 'active', @replacement, @hash, @blob)
            """,
            new { id, body.Municipality, body.ProtectedAddress, replacement = cpr.IsReplacement, hash, blob = MasterKeys.SealWith(key, identity, "identity") });
        tx.Append(new JournalEntry
        {
            At = stamp.At, OccurredAt = stamp.OccurredAt, Actor = stamp.Actor, ActorOrganisation = stamp.Organisation,
            SubjectKind = "citizen", SubjectId = id.ToString(), SubjectVersion = 1, Kind = "citizen.registered",
            Municipality = body.Municipality, Citizen = id, Data = "{}",
        });
        return new Written(201, id.ToString(), 1, new CitizenRegistered(id, cpr.LacksModulus11 ? ["cpr-lacks-modulus-11"] : []));
    }
}
