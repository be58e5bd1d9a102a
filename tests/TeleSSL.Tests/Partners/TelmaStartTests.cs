using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Server.Partners.Telma;
using TeleSSL.Tests.Faults;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Partners;

/// <summary>Which Telma a server has when it starts.</summary>
public class TelmaStartTests(Databases databases)
{
    [Theory]
    [InlineData("Simulators:Enabled", "true", "Simulators__Enabled")]
    [InlineData("Simulators:Enabled", "perhaps", "Simulators__Enabled")]
    [InlineData("Telma:Mode", "api", "Telma__BaseAddress")]
    [InlineData("Telma:Mode", "both", "Telma__Mode")]
    [InlineData("Telma:OrganisationSor", "0", "Telma__OrganisationSor")]
    [InlineData("Telma:OrganisationSor", null, "Telma__OrganisationSor")]
    public async Task In_Production_it_does_not_start_with_a_simulator_or_half_a_Telma(string name, string? value, string naming)
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        var settings = new Dictionary<string, string?>(await databases.Empty())
        {
            ["Vault:MasterKey"] = "k1:" + Start.Key,
            ["Vault:LookupKey"] = Start.OtherKey,
        };
        if (name == "Telma:OrganisationSor")
            AllOther(settings);
        settings[name] = value;
        await using var server = new ServerProcess(settings, "Production");

        Assert.NotEqual(0, await server.Refuses());
        Start.SaysOneLine(server, naming);
    }

    [Fact]
    public async Task In_Development_the_demo_brings_its_own_Telma_and_it_can_be_called()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        await using var host = new Host(new Dictionary<string, string?>(await databases.New()) { ["Simulators:Enabled"] = "true", ["Ssl:UseFutOrderService"] = "off" });
        host.Start();

        var status = await host.Services.GetRequiredService<ITelma>().GetServiceStatus();

        Assert.All(status.Components, component => Assert.Equal(TelmaHealth.Up, component.Health));
        var options = host.Services.GetRequiredService<TelmaOptions>();
        Assert.Equal((TelmaMode.Api, "99900000000000000"), (options.Mode, options.OrganisationSor));
    }

    [Theory]
    [InlineData("Simulators:Enabled", "false")]
    [InlineData("Telma:Mode", "manual")]
    public async Task Without_it_or_by_hand_there_is_none(string name, string value)
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        await using var host = new Host(new Dictionary<string, string?>(await databases.New()) { ["Simulators:Enabled"] = "true", ["Ssl:UseFutOrderService"] = "off", [name] = value });
        host.Start();

        Assert.Equal(TelmaMode.Manual, host.Services.GetRequiredService<TelmaOptions>().Mode);
        Assert.DoesNotContain("Telma is simulated", host.Log.Text);
    }

    private static void AllOther(Dictionary<string, string?> settings)
    {
        settings["Telma:Mode"] = "api";
        settings["Telma:BaseAddress"] = "https://telma.example/telma/v1";
        settings["Telma:Token"] = "token";
        settings["Telma:WebhookSecret"] = "a-secret-of-both-sides-0123456789abcdef";
    }
}

/// <summary>The side of Telma that the tests of other modules stand on.</summary>
public class TelmaAppTests(TelmaApp app) : TelmaStory(app)
{
    [Fact]
    public async Task A_server_of_the_tests_calls_a_Telma_of_its_own_and_both_live_by_one_clock()
    {
        var ticket = await App.Host.Services.GetRequiredService<ITelma>().Escalate("k", TelmaLine.Escalation("case-1"));

        Assert.Equal(ticket.Id, Assert.Single(Telma.Tickets).Id);
        Assert.InRange(ticket.CreatedAt, App.Host.Time.GetUtcNow().AddMinutes(-5), App.Host.Time.GetUtcNow());
    }
}
