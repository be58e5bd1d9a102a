using System.Collections.Concurrent;
using TeleSSL.Contracts.Partners.Telma;

namespace TeleSSL.Simulators.Telma;

/// <summary>Runs the script for each incoming ticket.</summary>
internal sealed class TelmaScriptRunner(
    TelmaSimulator telma, TelmaScript script, TimeProvider time, CancellationToken stopping) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Task> plays = new();

    public TelmaScript Script { get; set; } = script;

    public void Play(TelmaTicket ticket) => plays[ticket.Id] = Play(ticket.Id, Script.For(ticket));

    public async ValueTask DisposeAsync() => await Task.WhenAll(plays.Values).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private async Task Play(string id, IReadOnlyList<TelmaLine> lines)
    {
        foreach (var line in lines)
        {
            await Task.Delay(line.After, time, stopping);
            try
            {
                telma.Act(id, line.Act, line.Text);
            }
            catch (InvalidOperationException)
            {
                // The ticket was changed manually: stop the script.
                return;
            }
        }
    }
}
