namespace TeleSSL.Domain.Devices;

/// <summary>Applies open notices to the devices they match.</summary>
public static class Recalls
{
    /// <summary>The device with every matching notice that has not been closed on it.</summary>
    public static Device Mark(Device device, IEnumerable<Recall> standing)
    {
        var found = standing
            .Where(recall => !device.Recalls.Contains(recall.Id) && !device.RecallsClosed.Contains(recall.Id) && recall.Matches(device))
            .Select(recall => recall.Id)
            .ToArray();
        return found.Length == 0
            ? device
            : device.Block(Blocker.Recalled) with { Recalls = [.. device.Recalls, .. found] };
    }

    /// <summary>The device with one notice closed on it; the blocker is cleared with the last.</summary>
    public static Device Close(Device device, Guid recall)
    {
        var left = device.Recalls.Where(id => id != recall).ToArray();
        var closed = device with { Recalls = left, RecallsClosed = [.. device.RecallsClosed, recall] };
        return left.Length == 0 ? closed.Clear(Blocker.Recalled) : closed;
    }
}
