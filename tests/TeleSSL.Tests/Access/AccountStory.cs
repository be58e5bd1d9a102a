using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access;

/// <summary>A test class whose people have accounts of their own, made by the administrator.</summary>
public abstract class AccountStory(TeleSSLApp app) : Story(app)
{
    protected const string Password = "correct horse battery";

    protected async Task Put(string name, params (string Organisation, string Role)[] memberships) =>
        (await (await App.As("admin1")).Post("/api/accounts", new { name, password = Password, memberships = Parts(memberships) })).Expect(201);

    /// <summary>An account that the tests of a class share: made by the first of them.</summary>
    protected async Task Has(string name, params (string Organisation, string Role)[] memberships)
    {
        var answer = await (await App.As("admin1")).Post("/api/accounts", new { name, password = Password, memberships = Parts(memberships) });
        if (answer.Code != "account-known")
            answer.Expect(201);
    }

    /// <summary>The account becomes this, and keeps its password.</summary>
    protected async Task Change(string name, params (string Organisation, string Role)[] memberships) =>
        (await (await App.As("admin1")).Post($"/api/accounts/{name}/change", new { memberships = Parts(memberships) })).Expect(200);

    protected static object[] Parts(params (string Organisation, string Role)[] memberships) =>
        [.. memberships.Select(m => new { organisation = m.Organisation, role = m.Role })];

    protected async Task<Client> SignIn(string user)
    {
        var http = App.Host.CreateClient();
        var who = new Client(http);
        (await who.Post("/api/session", new { user, password = Password })).Expect(204);
        http.DefaultRequestHeaders.Add("X-TeleSSL", "1");
        return who;
    }
}
