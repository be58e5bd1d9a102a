using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Partners;
using TeleSSL.Server.Partners.Telma;
using TeleSSL.Simulators.Telma;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Partners;

/// <summary>The desk sees whether a partner is called at all.</summary>
public class BreakerTests(Databases databases)
{
    private static readonly PartnerResilienceOptions Touchy = new()
    {
        MaxRetries = 1,
        Delay = TimeSpan.FromMilliseconds(1),
        MinAttemptsToBreak = 2,
        TotalTimeout = ServerProcess.Patience * 2,
        AttemptTimeout = ServerProcess.Patience,
    };

    private readonly MovableTime time = new();

    [Fact]
    public async Task The_breaker_is_open_while_Telma_fails_half_open_while_one_call_finds_out_and_closed_afterwards()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        await using var telma = await TelmaSimulator.Start(new TelmaSimulatorOptions { Time = time });
        await using var host = new Host(TelmaSettings.Of(telma, await databases.New()))
        {
            Time = time,
            Also = services => services.AddKeyedSingleton(TelmaModule.Name, Touchy),
        };
        telma.Faults.Plan(TelmaFault.Unavailable, int.MaxValue);
        host.Start();
        var agent = await TeleSSLApp.SignIn(host, "spoc1");
        await Becomes(agent, "open");

        telma.Faults.Clear();
        telma.Faults.Plan(TelmaFault.NeverAnswers);
        time.Pass(Touchy.BreakDuration);
        using var cancel = new CancellationTokenSource();
        var asking = host.Services.GetRequiredService<TelmaPoll>().Run(cancel.Token);
        await Becomes(agent, "half-open");
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        time.Pass(Touchy.BreakDuration);
        await host.Services.GetRequiredService<TelmaPoll>().Run(CancellationToken.None);

        Assert.Equal(("up", "closed"), await Shown(agent, "telma"));
        Assert.Equal(("manual", null), await Shown(agent, "fut"));
    }

    private static Task Becomes(Client agent, string breaker) => Eventually.Is(
        async () => (await Shown(agent, "telma")).Breaker == breaker, breaker);

    private static async Task<(string? State, string? Breaker)> Shown(Client agent, string name)
    {
        var partners = (await agent.Get("/api/partners")).Expect(200)["items"].EnumerateArray();
        var partner = partners.Single(one => one.GetProperty("partner").GetString() == name);
        return (partner.GetProperty("state").GetString(), partner.GetProperty("breaker").GetString());
    }
}
