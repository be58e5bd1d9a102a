using TeleSSL.Domain;
using TeleSSL.Domain.Support.Replies;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Replies;

/// <summary>Writes a desk's canned replies; only its lead may.</summary>
internal sealed class CannedReplyStore(CatalogueStore catalogues)
{
    public async Task<Result<CannedReply>> Add(Tx tx, CannedReplyEntry entry, Viewer viewer, Stamp stamp)
    {
        var own = Written(viewer);
        if ((entry.Unit?.Value ?? (own.Units.Count == 1 ? own.Units[0] : null)) is not { } unit)
            return Refusal.Invalid("unit", FieldProblems.RequiredHere.With("because", "the desks you lead"));
        if (!own.Holds(unit) || !(await catalogues.In(tx)).HasUnit(unit))
            return Refusal.Invalid("unit", UnknownProblems.Unit);
        var taken = entry.Key is { Value: var key } && await tx.Find<int?>(
            "SELECT 1 FROM canned_reply WHERE unit = @unit AND key = @key AND NOT retired", new { unit, key }) is not null;
        return await Save(tx, entry.New(Guid.CreateVersion7(stamp.At), unit, taken), entry, "canned-reply.added", stamp);
    }

    public static async Task<Result<CannedReply>> Change(
        Tx tx, Guid id, CannedReplyEntry entry, int? ifMatch, Viewer viewer, Stamp stamp) =>
        await Save(tx, (await Find(tx, id, ifMatch, viewer)).Then<CannedReply>(entry.InPlaceOf), entry, "canned-reply.changed", stamp);

    public static async Task<Result<CannedReply>> Retire(Tx tx, Guid id, int? ifMatch, Viewer viewer, Stamp stamp) =>
        await Save(
            tx, (await Find(tx, id, ifMatch, viewer)).Then<CannedReply>(reply => reply.Retire()), null, "canned-reply.retired", stamp);

    private static DeskScope Written(Viewer viewer) => DeskScope.Of(viewer, Role.SpocLead);

    private static async Task<Result<CannedReply>> Find(Tx tx, Guid id, int? ifMatch, Viewer viewer)
    {
        var parameters = new Parameters(new { id });
        var state = await tx.Find<string>(
            $"SELECT state FROM canned_reply WHERE id = @id AND {Written(viewer).Where(tx.Dialect, parameters)}", parameters);
        if (state is null)
            return Refusal.NotFound("reply");
        var reply = CannedReplyRow.Parse(state);
        return ifMatch is { } version && version != reply.Version ? Refusal.Stale() : reply;
    }

    private static async Task<Result<CannedReply>> Save(
        Tx tx, Result<CannedReply> decided, CannedReplyEntry? words, string kind, Stamp stamp)
    {
        if (!decided.Accepted(out var reply, out var refusal))
            return refusal;
        var row = new CannedReplyRow(reply);
        if (await tx.ExecuteCounted(reply.Version == 1 ? CannedReplyRow.Insert : CannedReplyRow.Update, row) == 0)
            return Refusal.Stale();
        if (words is not null)
            await DeskTexts.Keep(tx, reply.Id, reply.Version, words.Title.Value, words.Text.Value);
        tx.Append(DeskJournal.Entry(CannedReplyRow.Subject, reply.Id, reply.Version, kind, reply.Unit, row.State, stamp));
        return reply;
    }
}
