using TeleSSL.Contracts.Partners.Telma;

namespace TeleSSL.Simulators.Telma;

/// <summary>The simulator's controls for tests and trainers.</summary>
public sealed partial class TelmaSimulator
{
    public IReadOnlyList<TelmaTicket> Tickets => desk.All;

    /// <summary>The files received, in order.</summary>
    public IReadOnlyList<TelmaAttached> Attachments => attachments.All;

    public IReadOnlyList<TelmaAnnouncement> Announcements => bulletin.All;

    /// <summary>How events are delivered to the callback from now on.</summary>
    public TelmaDelivery Delivery
    {
        get => webhooks.Delivery;
        set => webhooks.Delivery = value;
    }

    /// <summary>The response status of each event sent; 0 when there was no response.</summary>
    public IReadOnlyList<int> Deliveries => webhooks.Answers;

    /// <summary>The skew of the simulator's clock.</summary>
    public TimeSpan ClockOff
    {
        get => clock.Off;
        set => clock.Off = value;
    }

    /// <summary>Sends events to this address from now on; through a handler where there are no sockets.</summary>
    public void CallTo(Uri? callback, HttpMessageHandler? handler = null) => webhooks.CallTo(callback, handler);

    /// <summary>Completes when every event so far has been sent or abandoned.</summary>
    public Task Quiet() => webhooks.Quiet();

    public TelmaTicket Acknowledge(string id) => Done(desk.Move(id, TelmaStatus.Acknowledged, TelmaSide.Receiver));

    public TelmaTicket Begin(string id) => Done(desk.Move(id, TelmaStatus.InProgress, TelmaSide.Receiver));

    public TelmaTicket Resolve(string id, string text) => Done(desk.Move(id, TelmaStatus.Resolved, TelmaSide.Receiver, text));

    public TelmaTicket Close(string id) => Done(desk.Move(id, TelmaStatus.Closed, TelmaSide.Receiver));

    public TelmaTicket Comment(string id, string text, TelmaVisibility visibility = TelmaVisibility.Public) =>
        Done(desk.Comment(id, new TelmaComment(text, visibility), TelmaSide.Receiver));

    public TelmaTicket Return(string id, TelmaReturnReason reason, string note, string? duplicateOf = null) =>
        Done(desk.Return(id, new TelmaReturnRequest(reason, note, duplicateOf)));

    /// <summary>Carries out one script action.</summary>
    public TelmaTicket Act(string id, TelmaAct act, string text = "") => act switch
    {
        TelmaAct.Acknowledge => Acknowledge(id),
        TelmaAct.Begin => Begin(id),
        TelmaAct.Comment => Comment(id, text),
        TelmaAct.AskForInfo => Return(id, TelmaReturnReason.NeedInfo, text),
        TelmaAct.NotOurs => Return(id, TelmaReturnReason.NotOurs, text),
        TelmaAct.Duplicate => Return(id, TelmaReturnReason.Duplicate, text, "TEL-000000"),
        TelmaAct.Resolve => Resolve(id, text),
        _ => Close(id),
    };

    /// <summary>Announces a full outage of a component (P1).</summary>
    public TelmaAnnouncement Outage(TelmaComponent component, string title, string text) =>
        bulletin.Tell(TelmaAnnouncementType.Outage, title, text, [component], TelmaPriority.P1, TimeSpan.Zero, null);

    /// <summary>Announces planned work or a release.</summary>
    public TelmaAnnouncement Announce(
        TelmaAnnouncementType type, string title, string text, TelmaComponent component, TimeSpan from, TimeSpan length) =>
        bulletin.Tell(type, title, text, [component], null, from, length);

    /// <summary>Ends an announcement. Null when it does not exist.</summary>
    public TelmaAnnouncement? EndOf(string announcement) => bulletin.End(announcement);

    private static TelmaTicket Done(TelmaAnswer answer) =>
        answer.Ticket ?? throw new InvalidOperationException($"{answer.Problem!.Code}: {answer.Problem.Title}");
}
