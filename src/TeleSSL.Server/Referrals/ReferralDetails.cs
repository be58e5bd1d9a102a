using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Referrals;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Referrals;

/// <summary>The sealed part of a referral: one note, which the citizen's key opens.</summary>
internal sealed class ReferralDetails(Notes notes)
{
    /// <summary>The id of the note; null when there is nothing to seal.</summary>
    public async Task<Guid?> Seal(Tx tx, Guid citizen, ReferralContent body, Stamp stamp)
    {
        var content = new ReferralDetailsAnswer(
            [.. (body.Criteria ?? []).Select(one => new CriterionValueAnswer(one.Criterion.Value, one.Value))],
            body.Contact?.Value, body.Language?.Value, body.CarePlan?.Value, body.DeliveryNote?.Value, body.Note?.Value);
        return content is { Criteria.Count: 0, Contact: null, Language: null, CarePlan: null, DeliveryNote: null, Note: null }
            ? null
            : await notes.Seal(tx, citizen, JsonSerializer.Serialize(content, Json.Options), stamp);
    }

    /// <summary>What was sealed; null when there is nothing, or the citizen was erased.</summary>
    public async Task<ReferralDetailsAnswer?> Open(Query query, Referral referral) =>
        referral.Details is { } note && await notes.Open(query, note) is { } content
            ? JsonSerializer.Deserialize<ReferralDetailsAnswer>(content, Json.Stored)
            : null;
}
