using System.Diagnostics;

namespace TeleSSL.Tests.House;

/// <summary>Waits for another process or thread, as long as a busy machine may need.</summary>
public static class Eventually
{
    public static async Task Is(Func<Task<bool>> condition, string what)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        var deadline = Stopwatch.StartNew();
        while (!await condition())
        {
            Assert.True(deadline.Elapsed < ServerProcess.Patience, $"Waited in vain for: {what}");
            await timer.WaitForNextTickAsync();
        }
    }
}
