using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Citizens.Finding;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Citizens.Merging;

/// <summary>Makes two citizens one: the records of every module follow, and the one's id answers as the other's.</summary>
internal sealed class CitizenMerges(
    CitizenStore citizens, Identities identities, CitizenNames names, LookUpLimits limits, IEnumerable<ICitizenRecords> records)
{
    public const string Warning =
        "A merge cannot be undone: records are not told apart afterwards, and the identity of the citizen in the path is deleted.";

    public async Task<Result<Written>> Merge(
        Tx tx, Guid id, CitizenMergeRequest body, int? ifMatch, Viewer viewer, Stamp stamp)
    {
        if (await Again(tx, id, body, viewer, stamp) is { } done)
            return Done(done);
        if (!(await Pair(tx, id, body, ifMatch, viewer, stamp)).Accepted(out var pair, out var refusal))
            return refusal;
        stamp = stamp with { Organisation = await citizens.OrganisationFor(tx, pair.From, viewer, stamp) };
        var follows = await Follows(tx, pair.From.Id);
        var into = pair.Into with { Version = pair.Into.Version + 1, Protected = pair.Whole.Protected };
        if (await identities.Open(tx, into) is not { } identity || !await Save(tx, into))
            return Refusal.Stale();
        foreach (var held in records)
            if (await held.Merge(tx, pair.From.Id, into.Facts, stamp) is { } refused)
                return refused;
        await names.Put(tx, into, identity);
        var state = into.State(CitizenStore.Notes(Cpr.Parse(identity.Cpr).Value));
        foreach (var entry in MergeJournal.Entries(pair.From, state, body.Reason, pair.Changed, stamp))
            tx.Append(entry);
        return Done(Answer(pair.From.Id, into, true, follows));
    }

    /// <summary>The two identities are compared, so it is a look-up of both, and limited like one.</summary>
    public async Task<Result<MergePreview>> Preview(
        Tx tx, Guid id, CitizenMergeRequest body, int? ifMatch, Viewer viewer, Stamp stamp)
    {
        if (!(await Pair(tx, id, body, ifMatch, viewer, stamp)).Accepted(out var pair, out var refusal))
            return refusal;
        if (await limits.WhyNot(tx, stamp) is { } tooMany)
            return new MergePreview(null, tooMany);
        var follows = await Follows(tx, pair.From.Id);
        foreach (var seen in (CitizenRow[])[pair.From, pair.Into])
            await LookUpRow.Insert(
                tx, seen.Id, LookUpReason.Check, null, await citizens.OrganisationFor(tx, seen, viewer, stamp), stamp);
        var answer = Answer(pair.From.Id, pair.Into with { Protected = pair.Whole.Protected }, false, follows) with
        {
            Differs = Differs(pair, await identities.Open(tx, pair.From), await identities.Open(tx, pair.Into)),
            Warning = Warning,
        };
        return new MergePreview(answer, null);
    }

    private async Task<Result<MergePair>> Pair(
        Tx tx, Guid id, CitizenMergeRequest body, int? ifMatch, Viewer viewer, Stamp stamp)
    {
        if (await citizens.Find(tx, CitizenStore.ById, id, viewer, stamp) is not { } from)
            return Refusal.NotFound("citizen");
        if (await citizens.Find(tx, CitizenStore.ById, body.Into, viewer, stamp) is not { } into)
            return Refusal.Invalid("into", UnknownProblems.Citizen);
        if (ifMatch is { } version && version != from.Version)
            return Refusal.Stale();
        return CitizenMerging.WhyNot(from.Facts, into.Facts) is { } refusal ? refusal : new MergePair(from, into);
    }

    // The answer to the first call may have been lost.
    private async Task<CitizenMergeAnswer?> Again(Tx tx, Guid id, CitizenMergeRequest body, Viewer viewer, Stamp stamp)
    {
        var into = await FormerCitizens.Now(tx, id);
        return into != id && id != body.Into && into == await FormerCitizens.Now(tx, body.Into)
            && await citizens.Find(tx, CitizenStore.ById, into, viewer, stamp) is { } citizen
                ? Answer(id, citizen, true, [])
                : null;
    }

    private async Task<List<CitizenMergePart>> Follows(Tx tx, Guid from)
    {
        var parts = new List<CitizenMergePart>();
        foreach (var table in records.SelectMany(held => held.Tables).Where(table => table.Counted is not null))
            if (await Count(tx, table.Name, from) is > 0 and var count)
                parts.Add(new CitizenMergePart(table.Counted!, count));
        return parts;
    }

    private static Task<int> Count(Tx tx, string table, Guid from) =>
        tx.Find<int>($"SELECT CAST(count(*) AS integer) FROM {table} WHERE citizen = @from", new { from });

    private static async Task<bool> Save(Tx tx, CitizenRow into) => await tx.ExecuteCounted(
        "UPDATE citizen SET version = @Version, protected = @Protected WHERE id = @Id AND version = @Version - 1",
        new { into.Id, into.Version, into.Protected }) == 1;

    private static IReadOnlyList<string> Differs(MergePair pair, Identity? from, Identity? into) => CitizenMerging.Differing(
        pair.Whole.Protected,
        ("cpr", from?.Cpr, into?.Cpr),
        ("name", from?.Name, into?.Name),
        ("address", from?.Address, into?.Address),
        ("phone", from?.Phone, into?.Phone),
        ("municipality", pair.From.Municipality, pair.Into.Municipality),
        ("protectedAddress", pair.From.Protected, pair.Into.Protected));

    private static CitizenMergeAnswer Answer(Guid from, CitizenRow into, bool merged, IReadOnlyList<CitizenMergePart> follows) =>
        new(into.Id, into.Version, from, merged, into.Municipality, into.Protected, follows);

    private static Written Done(CitizenMergeAnswer answer) => new(200, answer.Id.ToString(), answer.Version, Reply.Stored(answer));

    private sealed record MergePair(CitizenRow From, CitizenRow Into)
    {
        public CitizenFacts Whole => CitizenMerging.Whole(From.Facts, Into.Facts);

        public IReadOnlyList<string> Changed => Whole.Protected == Into.Protected ? [] : ["protectedAddress"];
    }
}

/// <summary>What a merge would do; or a refusal of which something is written.</summary>
internal sealed record MergePreview(CitizenMergeAnswer? Answer, Refusal? Refused);
