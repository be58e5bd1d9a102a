using System.Threading.Channels;
using TeleSSL.Contracts;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Access;

namespace TeleSSL.Server.Live;

/// <summary>One who follows: who, what, from where on, and a queue of what is still to be sent. A full queue cuts it off.</summary>
internal sealed class Subscription(SessionHolder who, Topics topics, long cursor, Action cut)
{
    public const int QueueLength = 512;

    private readonly Channel<Func<ILiveClient, Task>> queue = Channel.CreateBounded<Func<ILiveClient, Task>>(
        new BoundedChannelOptions(QueueLength) { SingleReader = true });
    private volatile bool ended;
    private int isCut;

    public SessionHolder Who => who;

    public Topics Topics => topics;

    /// <summary>The last entry it has. Live entries up to here are not sent to it.</summary>
    public long Cursor { get; set; } = cursor;

    /// <summary>As the account is now; the feed keeps it true.</summary>
    public Viewer? Viewer { get; set; }

    public EntryScope? Scope { get; set; }

    /// <summary>Subscriptions with the same key get the same.</summary>
    public string Key => $"{Scope?.Key} {topics.Key}";

    /// <summary>What was last shown of each ticket's visitors; only for the one who shows them.</summary>
    public Dictionary<Guid, string> Shown { get; } = [];

    public void Send(Func<ILiveClient, Task> message)
    {
        if (!queue.Writer.TryWrite(message) && !ended)
            Cut();
    }

    /// <summary>Sends what is queued, one after the other, until it ends.</summary>
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

    /// <summary>What is still queued is not sent any more.</summary>
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
