using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Server.Partners;
using TeleSSL.Server.Partners.Telma;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Partners;

/// <summary>A server whose client of Telma is a fake: a test says what each call gives, and has nothing to report unless it does.</summary>
internal sealed class FakeTelma : IAsyncDisposable
{
    private readonly IReadOnlyDictionary<string, string?> settings;
    private Client agent = null!;

    private FakeTelma(Dictionary<string, string?> database)
    {
        settings = new Dictionary<string, string?>(database)
        {
            ["Telma:Mode"] = "api",
            ["Telma:BaseAddress"] = "https://telma.example/telma/v1",
            ["Telma:Token"] = "not-used",
            ["Telma:WebhookSecret"] = "a-secret-of-both-sides-0123456789abcdef",
            ["Telma:OrganisationSor"] = "950531000016003",
        };
        Host = new Host(settings) { Also = services => services.AddSingleton(Client) };
        Client.ListTickets().ReturnsForAnyArgs(new TelmaPage<TelmaTicket>([]));
        Client.ListAnnouncements().ReturnsForAnyArgs(new TelmaPage<TelmaAnnouncement>([]));
        Client.GetServiceStatus().ReturnsForAnyArgs(new TelmaServiceStatus(Now, []));
    }

    public ITelma Client { get; } = Substitute.For<ITelma>();

    public Host Host { get; }

    public DateTimeOffset Now => Host.Time.GetUtcNow();

    public static async Task<FakeTelma> Start(Databases databases)
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        var fake = new FakeTelma(await databases.New());
        fake.Host.Start();
        fake.agent = await TeleSSLApp.SignIn(fake.Host, "spoc1");
        return fake;
    }

    /// <summary>By an agent, and on its way.</summary>
    public async Task<Guid> Escalated()
    {
        var ticket = (await agent.Post("/api/tickets", TicketAtDesk.Body())).Expect(201).Id;
        await Does(ticket, "escalate", Partners.Escalated.Body());
        return ticket;
    }

    public async Task Does(Guid ticket, string step, object body) => (await agent.Post($"/api/tickets/{ticket}/{step}", body)).Expect(200);

    public async Task<Answer> Ticket(Guid ticket) => (await agent.Get($"/api/tickets/{ticket}")).Expect(200);

    public async Task<string[]> Notes(Guid ticket)
    {
        var notes = (await agent.Get($"/api/tickets/{ticket}/notes")).Expect(200).Json.EnumerateArray();
        return [.. notes.Select(note => note.GetProperty("text").GetString()!)];
    }

    /// <summary>How often the journal has an entry of this kind.</summary>
    public Task<long> Entries(string kind) => Stored.Value<long>(settings, "SELECT count(*) FROM journal WHERE kind = @kind", new { kind });

    /// <summary>Until the message of this kind is in this state.</summary>
    public Task Becomes(string kind, string state) => Eventually.Is(
        async () => await Stored.Value<string?>(settings, "SELECT state FROM outbox WHERE kind = @kind", new { kind }) == state,
        $"{kind} {state}");

    /// <summary>Lets everything that waits be due, and sends it.</summary>
    public async Task SendDue()
    {
        Host.Time.Pass(TimeSpan.FromMinutes(6));
        await Host.Services.GetRequiredService<OutboxService>().Run(CancellationToken.None);
    }

    /// <summary>As it is done every minute.</summary>
    public Task Poll() => Host.Services.GetRequiredService<TelmaPoll>().Run(CancellationToken.None);

    /// <summary>The ticket as Telma has it, with what Telma wrote on it.</summary>
    public TelmaTicket Has(TelmaEscalation escalation, int version, TelmaStatus status, params string[] written) => new(
        "TEL-1", version, escalation.ExternalId, escalation.Target, escalation.Category, escalation.Component, escalation.Priority, status,
        escalation.Title, escalation.Description, escalation.Affected, escalation.OrganisationSor, escalation.Reporter,
        escalation.ClinicalRisk, escalation.Triage, Now, Now, [.. written.Select((text, at) => Comment(at + 2, status, text))]);

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    private TelmaHistoryEntry Comment(int version, TelmaStatus status, string text) =>
        new(version, Now, TelmaSide.Receiver, TelmaEventType.Commented, status, text, TelmaVisibility.Public);
}
