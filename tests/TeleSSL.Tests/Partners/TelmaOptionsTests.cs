using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using TeleSSL.Server.Partners.Telma;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Tests.Partners;

public class TelmaOptionsTests
{
    private const string Secret = "a-secret-of-both-sides-0123456789abcdef";

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("manual")]
    public void By_default_agents_pass_tickets_on_by_hand_and_no_setting_is_needed(string? mode) =>
        Assert.Equal(TelmaMode.Manual, Read("Production", ("Mode", mode)).Mode);

    [Theory]
    [InlineData("https://telma.example/telma/v1")]
    [InlineData("https://telma.example/telma/v1/")]
    public void Over_the_surface_the_address_token_and_secret_are_as_they_are_set(string address)
    {
        var options = Read("Production", ("BaseAddress", address));

        Assert.Equal((TelmaMode.Api, "https://telma.example/telma/v1/", "token", "950531000016003"), (options.Mode, options.BaseAddress!.ToString(), options.Token!, options.OrganisationSor!));
        Assert.Equal([Secret], options.WebhookSecrets);
        Assert.DoesNotContain(Secret, options.ToString());
    }

    [Theory]
    [InlineData("Mode", "mail", "Telma__Mode")]
    [InlineData("BaseAddress", null, "Telma__BaseAddress")]
    [InlineData("BaseAddress", "http://telma.example", "Telma__BaseAddress")]
    [InlineData("BaseAddress", "telma.example", "Telma__BaseAddress")]
    [InlineData("BaseAddress", "https://telma.example/?a=b", "Telma__BaseAddress")]
    [InlineData("BaseAddress", "https://user:word@telma.example/", "Telma__BaseAddress")]
    [InlineData("Token", null, "Telma__Token")]
    [InlineData("Token", " ", "Telma__Token")]
    [InlineData("WebhookSecret", null, "Telma__WebhookSecret")]
    [InlineData("WebhookSecret", "short", "Telma__WebhookSecret")]
    [InlineData("OtherWebhookSecret", "short", "Telma__OtherWebhookSecret")]
    [InlineData("OrganisationSor", null, "Telma__OrganisationSor")]
    [InlineData("OrganisationSor", " ", "Telma__OrganisationSor")]
    [InlineData("OrganisationSor", "0", "Telma__OrganisationSor")]
    [InlineData("OrganisationSor", "00000000000", "Telma__OrganisationSor")]
    [InlineData("OrganisationSor", "1234567890", "Telma__OrganisationSor")]
    [InlineData("OrganisationSor", "123456789012345678901", "Telma__OrganisationSor")]
    [InlineData("OrganisationSor", "95053100001600x", "Telma__OrganisationSor")]
    [InlineData("OrganisationSor", "950531000016003 ", "Telma__OrganisationSor")]
    public void What_cannot_be_used_is_named_and_no_secret_is_said(string name, string? value, string naming)
    {
        var error = Assert.Throws<StorageException>(() => Read("Production", (name, value)));

        Assert.Contains(naming, error.Message);
        Assert.DoesNotContain(Secret, error.Message);
    }

    [Fact]
    public void While_one_secret_takes_the_others_place_both_hold() =>
        Assert.Equal([Secret, "another-secret-of-both-sides-0123456789"], Read("Production", ("OtherWebhookSecret", "another-secret-of-both-sides-0123456789")).WebhookSecrets);

    [Fact]
    public void In_Development_an_address_without_TLS_will_do() =>
        Assert.Equal("http://127.0.0.1:5081/telma/v1/", Read("Development", ("BaseAddress", "http://127.0.0.1:5081/telma/v1")).BaseAddress!.ToString());

    private static TelmaOptions Read(string environment, (string Name, string? Value) but)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Telma:Mode"] = "api",
            ["Telma:BaseAddress"] = "https://telma.example/telma/v1",
            ["Telma:Token"] = "token",
            ["Telma:WebhookSecret"] = Secret,
            ["Telma:OrganisationSor"] = "950531000016003",
            [$"Telma:{but.Name}"] = but.Value,
        };
        return TelmaOptions.Of(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), new HostingEnvironment { EnvironmentName = environment });
    }
}
