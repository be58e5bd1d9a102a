using System.Text.Json;
using System.Text.Json.Nodes;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Faults;

/// <summary>A device on which its row and the journal agree.</summary>
internal static class Whole
{
    /// <summary>The device; every version is in the journal once, and the last entry has the same state.</summary>
    public static async Task<Answer> Device(Client admin, Guid device)
    {
        var now = (await admin.Get($"/api/devices/{device}")).Expect(200);
        var versions = (await History(admin, device)).Select(entry => entry.GetProperty("version").GetInt32());
        Assert.Equal(Enumerable.Range(1, now["version"].GetInt32()), versions);
        var fromTheJournal = (await admin.Get($"/api/devices/{device}?asOf=2100-01-01T00:00:00Z")).Expect(200);
        Assert.True(JsonNode.DeepEquals(State(now), State(fromTheJournal)), $"{now.Body} is not {fromTheJournal.Body}");
        return now;
    }

    /// <summary>Its entries, oldest first.</summary>
    public static async Task<IReadOnlyList<JsonElement>> History(Client admin, Guid device) =>
        [.. (await admin.Get($"/api/devices/{device}/history?limit=200")).Expect(200)["items"].EnumerateArray().Reverse()];

    // Of a past state nothing can be done.
    private static JsonObject State(Answer device)
    {
        var state = JsonNode.Parse(device.Body)!.AsObject();
        state.Remove("nextTasks");
        return state;
    }
}
