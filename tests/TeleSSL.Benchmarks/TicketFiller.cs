using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Figures;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Keys;
using TeleSSL.Server.Support.Tickets;
using TeleSSL.Server.Vault;

namespace TeleSSL.Benchmarks;

/// <summary>
/// Fills a desk without the API, with the server's own rows, sealed texts and journal entries: 30 queues with 30 agents each, old tickets
/// over the last year and the open ones over the last hours. Each queue has one municipality.
/// </summary>
internal sealed class TicketFiller(Catalogue catalogue, TextKeys texts, int tickets, int open, DateTimeOffset now)
{
    private const int PerTransaction = 2_000;
    private const int Queues = 30;
    private const int AgentsEach = 30;
    private static readonly TimeSpan Old = TimeSpan.FromDays(365);
    private static readonly TimeSpan Recent = TimeSpan.FromHours(4);
    private readonly string[] municipalities = [.. catalogue.Organisations.Values.Where(o => o.Kind == OrganisationKind.Municipality).Select(o => o.Code)];

    /// <summary>Returns the ids, oldest first.</summary>
    public static async Task<List<Guid>> Fill(Storage storage, int tickets, int open)
    {
        TypeHandlers.Register();
        await using var db = storage.Open();
        var keys = new MasterKeys([("dev", Key(storage.Folder, "dev-master.key"))], Key(storage.Folder, "dev-lookup.key"));
        var texts = new TextKeys(new CitizenKeys(keys), keys);
        var filler = new TicketFiller(await new CatalogueStore(db).Now(), texts, tickets, open, TimeProvider.System.GetUtcNow());
        var ids = new List<Guid>(tickets);
        foreach (var numbers in Enumerable.Range(0, tickets).Chunk(PerTransaction))
            ids.AddRange((await db.Write<Guid[]>(async tx => await filler.Add(tx, numbers))).Value);
        await db.Write<int>(async tx => await Count(tx));
        return ids;
    }

    private async Task<Guid[]> Add(Tx tx, int[] numbers)
    {
        var last = await tx.Find<long>("UPDATE counter SET value = value + @Length WHERE name = 'ticket' RETURNING value", new { numbers.Length });
        var ids = new Guid[numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            var (number, at) = (numbers[i], AtOf(numbers[i]));
            var queue = number % Queues;
            var fresh = new FreshTicket(ids[i] = Guid.CreateVersion7(at), last - numbers.Length + 1 + i);
            var agent = $"agent-{queue}-{number / Queues % AgentsEach}";
            var start = new LifeStart(fresh, municipalities[queue % municipalities.Length], $"desk-{queue}", agent, at);
            await Write(tx, TicketLife.Of(start, IsOpen(number) ? number / Queues : null, catalogue));
        }

        return ids;
    }

    private async Task Write(Tx tx, List<LifeMoment> life)
    {
        var title = Guid.Empty;
        TextKey? key = null;
        foreach (var (entry, stamp, written) in life)
        {
            var notes = await TicketTexts.Seal(
                tx, entry.After, async () => key ??= await texts.New(tx, TicketTexts.Subject(entry.After), stamp), entry.Kind, written,
                NoteVisibility.Public, stamp);
            title = notes.GetValueOrDefault("title", title);
            tx.Append(TicketJournal.Entry(entry, new TicketRow(entry.After, title, NoTimes).State, null, stamp));
        }

        var ticket = life[^1].Entry.After;
        await tx.Execute(TicketRow.Insert, new TicketRow(ticket, title, ticket.IsOver ? NoTimes : TimesOf(ticket, life)));
    }

    private TicketTimes TimesOf(Ticket ticket, List<LifeMoment> life) =>
        TicketClockReader.Times(ticket, TicketClockReader.Read(TicketPast.Alone([.. life.Select(moment => moment.Told)]), catalogue, now), catalogue, now);

    /// <summary>A closed ticket, solved in time: nothing is due.</summary>
    private TicketTimes NoTimes => new(null, null, null, DueState.None, new ClockMarks(now, []), null, catalogue.Version);

    private static async Task<int> Count(Tx tx)
    {
        await tx.Execute("DELETE FROM ticket_count");
        return await tx.ExecuteCounted(
            """
            INSERT INTO ticket_count (queue, municipality, assignee, status, due, partner, count)
            SELECT queue, municipality, coalesce(assignee, ''), status, due, coalesce(partner, ''), count(*)
            FROM   ticket
            GROUP  BY queue, municipality, assignee, status, due, partner
            """);
    }

    private bool IsOpen(int number) => number >= tickets - open;

    private DateTimeOffset AtOf(int number) => IsOpen(number)
        ? now - (Recent * ((double)(tickets - number) / open))
        : now - Recent - TimeSpan.FromDays(1) - (Old * ((double)(tickets - open - number) / tickets));

    private static byte[] Key(string folder, string name) => Convert.FromBase64String(File.ReadAllText(Path.Combine(folder, name)));
}
