using System.Threading.Channels;
using TeleSSL.Contracts;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Access;

namespace TeleSSL.Server.Live;

/// <summary>A follower: account, topics, cursor, and a queue of messages to send. It is cut off when the queue is full.</summary>
internal sealed class Subscription(SessionHolder who, Topics topics, long cursor, Action cut)
{
    public const int QueueLength = 512;

    private readonly Channel<Func<ILiveClient, Task>> queue = Channel.CreateBounded<Func<ILiveClient, Task>>(
        new BoundedChannelOptions(QueueLength) { SingleReader = true });
    private volatile bool ended;
    private int isCut;

    public SessionHolder Who => who;

    public Topics Topics => topics;

    /// <summary>The seq of the last entry sent. Live entries up to it are skipped.</summary>
    public long Cursor { get; set; } = cursor;

    /// <summary>The account's current roles; updated by the feed.</summary>
    public Viewer? Viewer { get; set; }

    /// <summary>When its session is over; null for a token.</summary>
    public DateTimeOffset? EndsAt { get; set; }

    public EntryScope? Scope { get; set; }

    /// <summary>Subscriptions with the same key receive the same entries.</summary>
    public string Key => $"{Scope?.Key} {topics.Key}";

    /// <summary>The presence last sent for each ticket; used by the presence loop only.</summary>
    public Dictionary<Guid, string> Shown { get; } = [];

    /// <summary>Whether the people at a ticket differ from those last sent; from now on these are.</summary>
    public bool IsNews(Guid ticket, IReadOnlyList<PresentPerson> people)
    {
        var now = string.Join(' ', people.Select(person => $"{person.User}:{person.Typing}:{person.Name}"));
        if (Shown.TryGetValue(ticket, out var shown) && shown == now)
            return false;
        Shown[ticket] = now;
        return true;
    }

    public void Send(Func<ILiveClient, Task> message)
    {
        if (!queue.Writer.TryWrite(message) && !ended)
            Cut();
    }

    /// <summary>Sends queued messages in order until the subscription ends.</summary>
    public async Task Deliver(ILiveClient client)
    {
        try
        {
            await foreach (var send in queue.Reader.ReadAllAsync())
            {
                if (ended)
                    return;
                await send(client);
            }
        }
        catch (Exception error) when (error is OperationCanceledException or IOException)
        {
            Cut();
        }
    }

    /// <summary>Messages still queued are dropped.</summary>
    public void End()
    {
        ended = true;
        queue.Writer.TryComplete();
    }

    public void Cut()
    {
        if (Interlocked.Exchange(ref isCut, 1) == 1)
            return;
        End();
        cut();
    }
}
