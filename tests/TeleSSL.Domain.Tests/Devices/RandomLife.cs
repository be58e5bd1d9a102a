using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Devices;

/// <summary>One device's part of something that was asked and accepted.</summary>
internal sealed record Happening(DeviceTask Task, DeviceFacts At, DeviceEntry Entry);

/// <summary>What is wished of a turn: the task as it falls, or the first that is possible, that moves the device on, that makes it readier.</summary>
internal enum Wish
{
    Whatever,
    Possible,
    Onward,
    Readier,
}

/// <summary>A turn of the dice: which device, what is wished, in which order tasks come up, how much later.</summary>
internal sealed record Turn(int Device, Wish Wish, int Task, int Minutes);

/// <summary>
/// A few devices and citizens to whom anything happens that the rules let happen, in any order. Most turns move a device on,
/// so that a short life gets far; some ask for whatever comes, possible or not.
/// </summary>
internal sealed class RandomLife
{
    private static readonly AppVersion Bad = new("6.6.6");

    public static readonly Wish[] Wishes = [Wish.Whatever, Wish.Possible, Wish.Onward, Wish.Onward, Wish.Onward, Wish.Readier, Wish.Readier];

    private static readonly Catalogue World = A.Catalogue(
    [
        A.Recall(501) with { App = "telma", Versions = [Bad] },
        A.Recall(502, A.Monitor) with { App = "firmware", Versions = [Bad] },
        A.Recall(503) with { SerialFrom = "SN-990" },
    ]);

    private readonly Dictionary<Guid, Device> devices = new[]
    {
        A.Device(), A.Device() with { Id = A.Id(2) }, A.Device(model: A.Monitor) with { Id = A.Id(3) },
    }.ToDictionary(device => device.Id);

    private readonly List<Happening> happenings = [];
    private double minutes;

    public static readonly Arbitrary<Turn[]> Turns = Arb.From(
        (from device in Gen.Choose(0, 99)
         from wish in Gen.Elements(Wishes)
         from task in Gen.Choose(0, 9999)
         from minutes in Gen.Choose(0, 20)
         select new Turn(device, wish, task, minutes)).ArrayOf(120),
        turns => turns.Select((_, i) => turns.Where((_, j) => j != i).ToArray()));

    public static IReadOnlyList<Happening> Of(IEnumerable<Turn> turns)
    {
        var life = new RandomLife();
        foreach (var turn in turns)
            life.Take(turn);
        return life.happenings;
    }

    private void Take(Turn turn)
    {
        minutes += turn.Minutes;
        var device = devices.Values.ElementAt(turn.Device % devices.Count);
        var tasks = TasksFor(device);
        new Random(turn.Task).Shuffle(tasks);
        foreach (var task in turn.Wish == Wish.Whatever ? tasks[..1] : tasks.Where(task => task.StepRow().From.Contains(device.Custody)))
        {
            var at = Facts(device, task);
            if (task.On(at, minutes).Accepted(out var change, out _) && Grants(turn.Wish, task, device, change.Subject))
            {
                Keep(task, at, change);
                return;
            }
        }
    }

    private static bool Grants(Wish wish, DeviceTask task, Device before, Device after) => wish switch
    {
        Wish.Onward => after.Custody != before.Custody && task is not (Lost or Retire or SentToRepair),
        Wish.Readier => after.Blockers.Count < before.Blockers.Count,
        _ => true,
    };

    private void Keep(DeviceTask task, DeviceFacts at, DeviceChange change)
    {
        foreach (var entry in change.Entries)
        {
            devices[entry.After.Id] = entry.After;
            happenings.Add(new Happening(task, at.Other is { } other && other.Id == entry.After.Id ? at.OfOther() : at, entry));
        }
    }

    private DeviceFacts Facts(Device device, DeviceTask task)
    {
        var at = A.Facts(device, task, (task.NamesDevice() ?? task.LinkedDevice(device)) is { } other ? devices.GetValueOrDefault(other) : null, World);
        return at.Fresh is null ? at : at with { Fresh = new FreshDevice(A.Id(100 + devices.Count), devices.Count) };
    }

    private DeviceTask[] TasksFor(Device device) =>
    [
        .. AgreedLife.Rows.Select(row => A.Task(row.Step)),
        .. devices.Keys.Where(other => other != device.Id).Select(other => new Replacement(other, A.Text())),
        .. devices.Keys.Where(other => other != device.Id).Select(other => new Swap(other, SwapReason.Other)),
        new Reserve(A.Bo.Id, new Code(A.TeleKol)),
        new Cleaning(new Code("standard")), new FunctionTest(false), new Dispatched(new Code(device.Unit)), new Retire(A.Text()),
        new SentToRepair(A.Text(), new Code("workshop-1"), Unwipeable: A.Text()), new SentToRepair(A.Text(), new Code("workshop-2")),
        new BackFromRepair(RepairOutcome.Exchanged, 0, new Line($"SN-9{devices.Count + 80}")),
        new Update(new Code("telma"), Bad), new Update(new Code("firmware"), Bad),
        new RecallClosed(new Line("FSN-502"), A.Text()), new RecallClosed(new Line("FSN-503"), A.Text()),
        new DeliveryFailed(DeliveryFailure.Refused), new DeliveryReturned(new Code("depot-esbjerg")), new Reassign(new Code(A.TeleKol)),
        new Transfer(new Code(A.Common), new Code("depot")), new Arrived(new Code("depot-esbjerg")), new Found(new Code("depot-esbjerg")),
    ];
}
