using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Support.Public;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>A server that writes down how long anybody waits by its clock.</summary>
public sealed class WaitingApp(Databases databases) : TeleSSLApp(databases)
{
    public ConcurrentBag<TimeSpan> Waits { get; } = [];

    protected override Host Started(IReadOnlyDictionary<string, string?> settings)
    {
        var host = new Host(settings) { Also = services => services.AddSingleton<TimeProvider>(new HastyTime(Wrote)) };
        host.Start();
        return host;
    }

    private bool Wrote(TimeSpan wait)
    {
        Waits.Add(wait);
        return false;
    }
}

public class FaultReportFloorTests(WaitingApp app) : IClassFixture<WaitingApp>
{
    [Fact]
    public async Task The_answer_to_a_fault_report_waits_by_the_servers_clock()
    {
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");

        (await app.Nobody.Post("/api/public/fault-reports", new { code = "ukendt", what = "device", text = "Virker ikke" })).Expect(202);

        Assert.Contains(FaultReportEndpoints.Floor, app.Waits);
    }
}
