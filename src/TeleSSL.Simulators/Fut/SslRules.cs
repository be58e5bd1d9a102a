using System.Globalization;
using System.Text.Json.Nodes;
using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Domain.Partners.Fut;

namespace TeleSSL.Simulators.Fut;

/// <summary>What the SSL services refuse (contracts/partners/fut).</summary>
internal sealed class SslRules(FutStore store, FutAddresses at, Func<FutSettings> settings, TimeProvider time)
{
    private static readonly FutStatusMachine Machine = FutStatusMachine.BuiltIn;

    private static readonly string[] Returns = ["PICKUP", "REPLACE", "REPAIR"];

    /// <summary>Equal but for members that are null.</summary>
    public static bool Same(JsonNode? one, JsonNode? other) => (one, other) switch
    {
        (JsonObject a, JsonObject b) => a.Select(member => member.Key).Union(b.Select(member => member.Key))
            .All(name => Same(a[name], b[name])),
        (JsonArray a, JsonArray b) => a.Count == b.Count && a.Zip(b).All(pair => Same(pair.First, pair.Second)),
        _ => JsonNode.DeepEquals(one, other) || (Time(one) is { } at && at == Time(other)),
    };

    public FutLineKind KindOf(JsonObject line)
    {
        if (store.Find((string)line["item"]!) is not { } item || item.Text("kind") == "device")
            return FutLineKind.Device;
        return Returns.Contains((string?)item.Body["serviceType"]?["code"]) && line["device"] is not null
            ? FutLineKind.Return
            : FutLineKind.Service;
    }

    public string ItemName(JsonObject line) => store.Find((string)line["item"]!)?.Text("name") ?? "";

    /// <summary>Only these members may differ.</summary>
    public static void CheckMembers(JsonObject was, JsonObject to, params string[] own)
    {
        foreach (var name in was.Select(member => member.Key).Union(to.Select(member => member.Key)).Except(own))
            if (!Same(was[name], to[name]))
                throw FutRefusalException.Ssl(400, "invalid-input", "This member is not the caller's to change.", name, "changed");
    }

    public void CheckMove(FutEntry order, JsonObject to, FutEntry[] lines, FutParty by)
    {
        var (from, next) = (order.Text("status"), (string)to["status"]!);
        if (!Machine.OrderMay(from, next, by) || !IsReached(next, from, lines))
            throw NotNow(from, next);
        if (next == SslStatus.Submitted)
            CheckSubmitted(to, lines);
        if (next is SslStatus.Rejected or SslStatus.Cancelled)
            CheckReason(to);
    }

    public void CheckLine(FutEntry line, JsonObject to, FutLineKind kind, FutEntry order, FutParty by)
    {
        var (from, next) = (line.Text("status"), (string)to["status"]!);
        if (from != next && !Machine.LineMay(from, next, kind, by))
            throw NotNow(from, next);
        if (from == next && Machine.LineIsClosed(from))
            throw NotNow(from, next);
        if (line.Text("item") != (string)to["item"]!)
            CheckOrderable((string)to["item"]!, order.Text("buyer"));
        CheckNeeds(to, Machine.Line(next)!.Needs, order.Text("seller"));
    }

    private void CheckNeeds(JsonObject to, IReadOnlyList<string> needs, string seller)
    {
        if (needs.Contains("agreedFrom") && !(Time(to["agreedFrom"]) < Time(to["agreedTo"])))
            throw FutRefusalException.Ssl(422, "agreed-time-required", "A planned line needs agreedFrom before agreedTo.", "agreedFrom");
        foreach (var need in needs.Where(need => need.StartsWith("device.", StringComparison.Ordinal)))
            if (IsEmpty(to["device"]?[need["device.".Length..]]))
                throw FutRefusalException.Ssl(422, "device-required", "A delivered line needs its device.", need, "missing");
        if (needs.Contains("device.owner") && (string?)to["device"]!["owner"] != OrganizationOf(seller))
            throw FutRefusalException.Ssl(422, "device-required", "The device must be the seller's.", "device.owner", "not the seller");
        if (needs.Contains("reason"))
            CheckReason(to);
    }

    private static bool IsEmpty(JsonNode? node) =>
        string.IsNullOrWhiteSpace(node is JsonObject identifier ? (string?)identifier["value"] : (string?)node);

    private void CheckReason(JsonObject to)
    {
        var reason = (string?)to["statusReason"];
        if (settings().TraceLines == "server" && (reason is null || !Machine.Table.Reasons.ContainsKey(reason)))
            throw FutRefusalException.Ssl(400, "invalid-input", "A reason code is needed.", "statusReason", "missing or unknown");
    }

    /// <summary>An order is not further than its lines, and not done before them.</summary>
    private bool IsReached(string next, string from, FutEntry[] lines)
    {
        var states = lines.Select(line => new FutLineState(line.Text("status"), KindOf(line.Body))).ToArray();
        return next switch
        {
            SslStatus.Planned or SslStatus.InTransit or SslStatus.Delivered =>
                Machine.Of(from, states) is var follows && (follows == SslStatus.Completed || Rank(follows) >= Rank(next)),
            SslStatus.Completed => Machine.Of(from, states) == SslStatus.Completed,
            SslStatus.Cancelled => states.All(line => line.Status != SslStatus.Delivered),
            _ => true,
        };
    }

    private static int? Rank(string word) => Machine.Line(word)?.Rank;

    private void CheckSubmitted(JsonObject order, FutEntry[] lines)
    {
        var buyer = (string)order["buyer"]!;
        if (ContractOf(buyer, (string)order["seller"]!) is not { } contract || !IsOpen(contract))
            throw FutRefusalException.Ssl(422, "contract-closed", "The buyer has no contract with the seller today.", "buyer");
        foreach (var line in lines)
            CheckOrderable(line.Text("item"), buyer);
        if (settings().ConsentRule && !HasConsent(order))
            throw FutRefusalException.Ssl(
                422, "consent-missing", "An active consent of category SSLPCI is needed before the order can be submitted.", "status",
                "SSLPCI");
    }

    private bool HasConsent(JsonObject order)
    {
        var plan = store.Find((string?)order["carePlanRef"] ?? "");
        var episode = (plan?.Body["extension"] as JsonArray)?.Select(one => FutConsents.Reference(one?["valueReference"])).FirstOrDefault();
        return FutConsents.InForce(
            store, (string?)order["receiver"]?["patient"] ?? "", episode, OrganizationOf((string)order["seller"]!), time.GetUtcNow());
    }

    private void CheckOrderable(string item, string buyer)
    {
        var isOrderable = store.Find(item) is { Kind: "catalogue-item" } found && (bool)found.Body["active"]!
            && !Listed("black-list", buyer).Contains(item)
            && (!Listed("white-list", buyer).Any() || Listed("white-list", buyer).Contains(item));
        if (!isOrderable)
            throw FutRefusalException.Ssl(422, "item-not-orderable", "The buyer cannot order this item.", "item", item);
    }

    private IEnumerable<string> Listed(string kind, string buyer) =>
        store.Of(kind).Where(one => one.Text("buyer") == buyer).Select(one => one.Text("catalogueItem"));

    private FutEntry? ContractOf(string buyer, string seller) => store.Of("contract").FirstOrDefault(contract =>
        contract.Text("seller") == seller && contract.Body["buyer"]!.AsArray().Any(one => (string)one! == buyer));

    private bool IsOpen(FutEntry contract)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).ToString("O", CultureInfo.InvariantCulture);
        var period = contract.Body["validityPeriod"];
        return !(string.CompareOrdinal((string?)period?["start"] ?? "", today) > 0)
            && (period?["end"] is null || string.CompareOrdinal(today, (string)period["end"]!) < 0);
    }

    private string OrganizationOf(string party) => store.Find(party)?.Text("organization") ?? at.Organization(0);

    private static DateTimeOffset? Time(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) && text.Contains('T', StringComparison.Ordinal)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time : null;

    private static FutRefusalException NotNow(string from, string next) =>
        FutRefusalException.Ssl(409, "status-not-possible", $"The status cannot change from {from} to {next}.", "status", next);
}
