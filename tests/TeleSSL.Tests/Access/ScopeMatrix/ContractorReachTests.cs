using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>How far a contractor comes: what answers it, and when.</summary>
public class ContractorReachTests(TeleSSLApp app) : Story(app)
{
    private static readonly object HandedOver = new { step = "handed-over", receivedBy = "citizen", proof = "signature" };

    [Fact]
    public async Task Before_the_assignment_and_after_it_there_is_no_such_device()
    {
        var (day, driver, admin) = (await new ContractorDay(App).Begin(), await App.As("driver1"), await App.As("admin1"));
        (await driver.Post($"/api/devices/{day.Monitor}/delivery", HandedOver)).Expect(200);

        foreach (var device in new[] { day.Reserved, day.Monitor })
        {
            var tag = (await admin.Get($"/api/devices/{device}")).Expect(200).Text("assetTag");
            (await driver.Get($"/api/devices/{device}")).Refused("not-found", 404);
            (await driver.Get($"/api/devices/{device}?asOf=2099-01-01T00:00:00Z")).Refused("not-found", 404);
            (await driver.Get($"/api/devices/{device}/history")).Refused("not-found", 404);
            (await driver.Post($"/api/devices/{device}/assignment/look-up", new { })).Refused("not-found", 404);
            var read = (await driver.Post("/api/codes", new { codes = new[] { tag } })).Expect(200);
            Assert.Equal(JsonValueKind.Null, read["deviceId"].ValueKind);
            Assert.DoesNotContain($"{device}", (await driver.Get("/api/devices?limit=200")).Expect(200).Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nothing_else_answers_it()
    {
        var (day, driver) = (await new ContractorDay(App).Begin(), await App.As("driver1"));
        var operations = Operation.In((await App.Nobody.Get("/openapi/v1.json")).Expect(200).Json);
        var expected = ContractorFields.May.Keys.Select(question => string.Join(' ', question.Split(' ')[..2])).ToHashSet();
        var others = new List<string>();
        foreach (var operation in operations.Where(one => one.IsRead || one.HasPlace))
            if (!expected.Contains($"{operation}") && !ContractorFields.OpenToAll.Contains(operation.Path))
                if (await Answers(driver, operation, day))
                    others.Add($"{operation}");

        Assert.Empty(others);
    }

    private static async Task<bool> Answers(Client driver, Operation operation, ContractorDay day)
    {
        var id = operation.Path.StartsWith("/api/citizens/", StringComparison.Ordinal) ? day.Citizen : day.Fresh;
        var path = operation.Path.Replace("{id}", $"{id}").Replace(Things.File, Things.Nothing);
        var body = Body.Content(operation.IsRead ? "" : "{}");
        var answer = await driver.Send(new HttpMethod(operation.Method), path, body, ("If-Match", "\"99\""));
        return (int)answer.Status is not (401 or 403 or 404);
    }
}
