using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Citizens;

/// <summary>Decides what a registrar is answered about a CPR number, and notes the answers that are counted (ADR 47).</summary>
internal sealed class KnownCitizens(CitizenKeys keys, IEnumerable<IUnitCitizens> held)
{
    public async Task<RegistrationAnswer> Answer(Tx tx, Cpr cpr, string municipality, Sight sight, Stamp stamp)
    {
        var scope = sight.Citizens;
        var known = await Find(tx, cpr, scope);
        var answered = scope.All ? [] : await AnsweredToday(tx, municipality, stamp);
        var answer = RegistrationLimit.Answer(
            scope.All, answered.Count(one => one.Account == stamp.Actor), answered.Count(one => one.Municipality == municipality),
            known is not null, known is { IsSeen: 1 });
        if (known is { IsSeen: 0 } && answer is RegistrationAnswer.KnownElsewhere or RegistrationAnswer.Pending)
            await LookUpRow.Insert(tx, known!.Id, LookUpReason.Registration, null, stamp.Organisation, stamp);
        if (answer is RegistrationAnswer.KnownElsewhere)
            await tx.Execute(
                "INSERT INTO known_answer (day, account, municipality) VALUES (@Today, @Actor, @municipality)",
                new { stamp.Today, stamp.Actor, municipality });
        return answer;
    }

    /// <summary>The id of the citizen with the number, regardless of scope; null when it is new.</summary>
    public Task<Guid?> IdOf(Tx tx, Cpr cpr) =>
        tx.Find<Guid?>("SELECT id FROM citizen WHERE cpr_hash = @hash", new { hash = keys.Hash(cpr) });

    private Task<Found?> Find(Tx tx, Cpr cpr, CitizenScope scope)
    {
        var parameters = new Parameters(new { hash = keys.Hash(cpr) });
        var seen = scope.Where(tx.Dialect, parameters, held);
        return tx.Find<Found>(
            $"SELECT c.id AS Id, CASE WHEN {seen} THEN 1 ELSE 0 END AS IsSeen FROM citizen c WHERE c.cpr_hash = @hash", parameters);
    }

    private static Task<List<Answered>> AnsweredToday(Tx tx, string municipality, Stamp stamp) => tx.List<Answered>(
        """
        SELECT account AS Account, municipality AS Municipality
        FROM   known_answer
        WHERE  day = @Today AND (account = @Actor OR municipality = @municipality)
        """,
        new { stamp.Today, stamp.Actor, municipality });

    private sealed record Found
    {
        public required Guid Id { get; init; }

        public required int IsSeen { get; init; }
    }

    private sealed record Answered
    {
        public required string Account { get; init; }

        public required string Municipality { get; init; }
    }
}
