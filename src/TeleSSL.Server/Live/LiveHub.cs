using Microsoft.AspNetCore.SignalR;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Live;

/// <summary>The SignalR hub: subscriptions and presence. It writes nothing except presence rows.</summary>
internal sealed class LiveHub(
    Feed feed, Replay replay, PresenceStore presence, AccountReader accounts, TicketViews tickets,
    IHubContext<LiveHub, ILiveClient> hub) : Hub<ILiveClient>
{
    /// <summary>Every connection joins the feed, so that a closed account is cut off whatever it follows.</summary>
    public override async Task OnConnectedAsync()
    {
        var connected = New(Topics.None, 0);
        await feed.Join(connected, Context.ConnectionAborted);
    }

    /// <summary>Replaces the followed topics: replays the entries after the cursor, then sends live ones.</summary>
    public async Task Subscribe(string?[]? topics, long after)
    {
        var asked = Accept(Topics.Of(topics));
        if (after < 0)
            throw No(Refusal.Invalid("after", FieldProblems.Between(0, long.MaxValue)));
        await feed.Leave(Current);
        await Delivered;
        var visible = await VisibleTo(await Viewer(), asked);
        var subscription = New(visible, after);
        if (await replay.Run(subscription, Clients.Caller, Context.ConnectionAborted) is null)
            return;
        Delivered = subscription.Deliver(hub.Clients.Client(Context.ConnectionId));
        presence.Look();
    }

    /// <summary>Marks the viewer as present at a ticket, typing or not, for 30 seconds; call again to extend.</summary>
    public async Task View(Guid ticketId, bool typing)
    {
        var viewer = await Viewer();
        if (!await tickets.Sees(viewer, ticketId, Context.ConnectionAborted))
            throw No(Refusal.NotFound("ticket"));
        await presence.View(ticketId, Context.ConnectionId, viewer.Account, typing);
    }

    /// <summary>Ends the viewer's presence at a ticket.</summary>
    public Task Leave(Guid ticketId) => presence.Leave(Context.ConnectionId, ticketId);

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        await feed.Leave(Current);
        await presence.Leave(Context.ConnectionId);
    }

    private Subscription Current => (Subscription)Context.Items[nameof(Current)]!;

    private Task Delivered
    {
        get => Context.Items[nameof(Delivered)] as Task ?? Task.CompletedTask;
        set => Context.Items[nameof(Delivered)] = value;
    }

    private Subscription New(Topics topics, long after)
    {
        var subscription = new Subscription(SessionHolder.Of(Context.User!), topics, after, Context.Abort);
        Context.Items[nameof(Current)] = subscription;
        return subscription;
    }

    private async Task<Topics> VisibleTo(Viewer viewer, Topics asked)
    {
        var hidden = new HashSet<Guid>();
        foreach (var ticket in asked.Presence)
            if (!await tickets.Sees(viewer, ticket, Context.ConnectionAborted))
                hidden.Add(ticket);
        return asked.WithoutPresence(hidden);
    }

    private async Task<Viewer> Viewer()
    {
        if (await accounts.Of(SessionHolder.Of(Context.User!)) is { } viewer && viewer.MayAny(JournalEndpoints.Viewers))
            return viewer;
        Context.Abort();
        throw No(AccessRefusals.SignInNeeded);
    }

    private static T Accept<T>(Result<T> result) => result.Accepted(out var value, out var refusal) ? value : throw No(refusal);

    /// <summary>The only place where a refusal becomes a hub error: code, colon, detail.</summary>
    private static HubException No(Refusal refusal) => new($"{refusal.Code}: {refusal.Detail}");
}
