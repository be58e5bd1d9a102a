using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access;

/// <summary>A test class whose people have accounts of their own, made by the administrator.</summary>
public abstract class AccountStory(TeleSSLApp app) : Story(app)
{
    protected const string Password = "correct horse battery";

    protected Task Put(string name, params (string Organisation, string Role)[] memberships) => Put(name, Password, memberships);

    /// <summary>The account becomes this, and keeps its password.</summary>
    protected Task Change(string name, params (string Organisation, string Role)[] memberships) => Put(name, null, memberships);

    protected async Task Put(string name, string? password, (string Organisation, string Role)[] memberships)
    {
        var parts = memberships.Select(m => new { organisation = m.Organisation, role = m.Role });
        var answer = await (await App.As("admin1")).Post("/api/accounts", new { name, password, memberships = parts });
        Assert.True((int)answer.Status is 200 or 201, answer.Body);
    }

    protected async Task<Client> SignIn(string user)
    {
        var http = App.Host.CreateClient();
        var who = new Client(http);
        (await who.Post("/api/session", new { user, password = Password })).Expect(204);
        http.DefaultRequestHeaders.Add("X-TeleSSL", "1");
        return who;
    }
}
